SELECT s.name, good
FROM ships s
JOIN cargo c ON c.ship = s.id
LATERAL VIEW OUTER explode(c.goods) g AS good
