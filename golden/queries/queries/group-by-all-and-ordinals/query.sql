SELECT flag, year(built) AS built, count(*) AS n
FROM ships GROUP BY ALL
ORDER BY 3 DESC, 1 NULLS LAST, 2
