SELECT flag, count(*) AS n, max(concat(code, '|')) AS code FROM coded GROUP BY flag ORDER BY flag
