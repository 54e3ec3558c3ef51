SELECT count(*) AS ships, sum(tons) AS total
FROM ships
WHERE id > 100
GROUP BY GROUPING SETS ((), ())
