SELECT s.name, (SELECT count(*) FROM calls c WHERE c.ship = s.id) AS calls
FROM ships s
