SELECT id, i DIV 2 AS half, i % 3 AS rest, pmod(i, 3) AS positive, i / 2 AS exact, abs(CAST(i AS BIGINT)) AS size, sign(i) AS sign
FROM nums
