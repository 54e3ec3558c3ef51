SELECT id, name FROM ships UNION ALL SELECT ship FROM calls
