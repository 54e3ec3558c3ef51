SELECT id FROM ships a JOIN ships b ON a.id = b.id
