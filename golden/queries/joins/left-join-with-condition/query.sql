SELECT s.name, c.harbour, c.hours
FROM ships s
LEFT JOIN calls c ON s.id = c.ship AND c.hours > 5
