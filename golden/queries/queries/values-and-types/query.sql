SELECT a, b, c + 1 AS d
FROM VALUES (1, 'x', 1.5), (2, NULL, 2.25), (NULL, 'z', CAST(NULL AS DECIMAL(5,2))) AS t(a, b, c)
