SELECT id, i + 1 AS next FROM nums
