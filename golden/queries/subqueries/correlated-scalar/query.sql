SELECT s.name, (SELECT max(c.hours) FROM calls c WHERE c.ship = s.id) AS longest, s.tons > (SELECT avg(tons) FROM ships) AS is_heavy
FROM ships s
