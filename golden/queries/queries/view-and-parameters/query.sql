CREATE TEMPORARY VIEW norwegian AS SELECT * FROM ships WHERE flag = 'NO';
SELECT v.name, c.harbour FROM norwegian v JOIN calls c ON c.ship = v.id
