SELECT name FROM ships
WHERE id NOT IN (SELECT ship FROM calls)
