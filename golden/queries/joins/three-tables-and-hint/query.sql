SELECT /*+ BROADCAST(f) */ f.country, count(*) AS calls, sum(c.hours) AS hours
FROM calls c JOIN ships s ON c.ship = s.id JOIN flags f ON s.flag = f.flag
GROUP BY f.country
