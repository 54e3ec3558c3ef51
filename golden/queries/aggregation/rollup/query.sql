SELECT flag, year(built) AS year, count(*) AS ships, sum(id) AS ids
FROM ships
GROUP BY ROLLUP (flag, year(built))
