SELECT name, tons
FROM ships
ORDER BY tons DESC NULLS LAST, name
LIMIT 4
