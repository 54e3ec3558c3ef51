SELECT id, d + 1.005 AS plus, d * d AS square, d / 3 AS third, d % 7 AS rest, round(d, 1) AS rounded, CAST(d AS DECIMAL(12,4)) AS wider
FROM nums WHERE id <> 3
