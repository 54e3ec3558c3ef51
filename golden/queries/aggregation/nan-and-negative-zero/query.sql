SELECT f, count(*) AS n, min(id) AS first
FROM nums GROUP BY f
