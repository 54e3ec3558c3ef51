SELECT s.id, s.name
FROM ships s
WHERE EXISTS (SELECT 1 FROM calls c WHERE c.ship = s.id AND c.harbour = 'Bergen')
  OR s.id NOT IN (SELECT ship FROM calls WHERE ship IS NOT NULL)
