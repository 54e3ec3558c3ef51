SELECT flag, sum(9223372036854775807 - id) AS wrapped, avg(id) AS mean, count(DISTINCT name) AS names
FROM ships
GROUP BY flag
