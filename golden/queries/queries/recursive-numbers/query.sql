WITH RECURSIVE steps(n, total) AS (
  SELECT 1, 1 UNION ALL SELECT n + 1, total + n + 1 FROM steps WHERE n < 6
)
SELECT s.n, s.total, h.name FROM steps s LEFT JOIN ships h ON h.id = s.n
