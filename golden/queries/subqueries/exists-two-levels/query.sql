SELECT s.name FROM ships s
WHERE EXISTS (SELECT 1 FROM calls c WHERE c.ship = s.id AND NOT EXISTS (SELECT 1 FROM calls d WHERE d.harbour = c.harbour AND d.hours > c.hours))
