SELECT id, id IN (SELECT ship FROM calls) AS called, id NOT IN (SELECT ship FROM calls WHERE ship IS NOT NULL) AS never
FROM ships
