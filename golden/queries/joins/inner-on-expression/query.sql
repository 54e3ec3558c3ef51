SELECT s.name, c.harbour, c.hours * 2 AS twice
FROM ships s JOIN calls c ON s.id = c.ship AND c.hours > 5
