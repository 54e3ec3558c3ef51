SELECT id, name FROM ships WHERE id <= 2
UNION
SELECT CAST(ship AS BIGINT), harbour FROM calls
UNION
SELECT 1, 'Aurora'
