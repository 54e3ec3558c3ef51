SELECT s.name, l.harbour, l.hours
FROM ships s JOIN LATERAL (SELECT c.harbour, c.hours FROM calls c WHERE c.ship = s.id ORDER BY c.hours DESC NULLS LAST LIMIT 1) l
