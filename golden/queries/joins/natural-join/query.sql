SELECT *
FROM ships NATURAL JOIN (SELECT ship AS id, max(hours) AS longest FROM calls GROUP BY ship) v
