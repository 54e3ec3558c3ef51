WITH visits AS (SELECT ship, count(*) AS n FROM calls GROUP BY ship),
  flags AS (SELECT s.flag, sum(v.n) AS visits FROM ships s JOIN visits v ON v.ship = s.id GROUP BY s.flag)
SELECT f.flag, f.visits, (SELECT count(*) FROM visits) AS ships_seen
FROM flags f
