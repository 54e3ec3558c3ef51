SELECT s.id, s.flag FROM ships s LEFT ANTI JOIN calls c ON c.ship = s.id AND c.harbour <> 'Porto'
