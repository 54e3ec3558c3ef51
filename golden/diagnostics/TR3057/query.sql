SELECT * FROM ships WHERE (id, name) IN (SELECT ship FROM calls)
