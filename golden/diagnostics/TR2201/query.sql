INSERT INTO ships SELECT id, name FROM ships
