SELECT c.ship, c.harbour, c.hours
FROM calls c
WHERE NOT EXISTS (SELECT 1 FROM calls d WHERE d.harbour = c.harbour AND d.hours > c.hours)
