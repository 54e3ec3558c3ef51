SELECT id, name, harbour
FROM ships
FULL JOIN calls USING (id)
