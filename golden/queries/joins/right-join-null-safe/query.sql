SELECT s.name, c.harbour
FROM ships s RIGHT JOIN calls c ON s.id <=> c.ship
