SELECT id, try_add(i, 1) AS next, try_divide(i, 0) AS nothing, try_cast(b AS INT) AS narrow, try_cast(CAST(f AS STRING) AS DECIMAL(5,1)) AS text
FROM nums
