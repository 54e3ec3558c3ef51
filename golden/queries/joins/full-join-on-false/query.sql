SELECT s.name, c.harbour
FROM (SELECT * FROM ships WHERE id < 3) s FULL JOIN (SELECT * FROM calls WHERE hours > 10) c ON s.id = c.ship AND s.tons > 10000
