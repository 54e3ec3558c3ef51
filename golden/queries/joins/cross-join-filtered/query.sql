SELECT a.name, b.name AS other
FROM ships a CROSS JOIN ships b
WHERE a.tons < b.tons AND a.flag = b.flag
