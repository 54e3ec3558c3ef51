SELECT count(*) AS ships, sum(tons) AS total, max(name) AS last_name
FROM ships
WHERE id > 100
