SELECT id, name || '/' || coalesce(flag, '?') AS label, tons * 2 AS twice, id % 3 AS third, -id AS minus, flag IS NULL AS flagless
FROM ships
WHERE tons > 100 OR flag IS NULL
