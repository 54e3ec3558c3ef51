CREATE TABLE shifts (id INT, hours DECIMAL(8, 4));
INSERT INTO shifts VALUES (1, 7.5), (2, 7.9999), (3, -1.0125), (4, NULL);
