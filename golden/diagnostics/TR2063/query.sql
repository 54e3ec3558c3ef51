INSERT INTO norwegian SELECT * FROM ships
