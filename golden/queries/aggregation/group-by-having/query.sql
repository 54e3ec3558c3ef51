SELECT flag, count(*) AS ships, count(tons) AS weighed, sum(tons) AS total, min(built) AS oldest, max(name) AS last_name
FROM ships
GROUP BY flag
HAVING count(*) > 1 OR flag IS NULL
