SELECT i > 0 AS positive, sum(f) AS total, avg(f) AS mean, max(f) AS most, min(f) AS least
FROM nums WHERE id <> 1 AND id <> 4 GROUP BY i > 0
