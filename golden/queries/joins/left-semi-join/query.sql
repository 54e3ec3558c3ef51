SELECT s.id, s.name FROM ships s LEFT SEMI JOIN calls c ON c.ship = s.id AND c.hours > 5
