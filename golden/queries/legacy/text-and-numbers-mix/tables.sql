CREATE TABLE ships (id INT, name STRING, flag STRING, tons DOUBLE, built DATE);
INSERT INTO ships VALUES
  (1, 'Aurora', 'NO', 1200.5, DATE '1998-04-01'),
  (2, 'Borealis', 'NO', 800.25, DATE '2003-09-15'),
  (3, 'Cormorant', 'IE', NULL, DATE '1987-01-30'),
  (4, 'Dunlin', NULL, 95.0, NULL),
  (5, 'Egret', 'IE', 310.0, DATE '2011-12-31'),
  (6, 'Fulmar', 'PT', 310.0, DATE '2011-12-31');

CREATE TABLE calls (ship INT, harbour STRING, arrived TIMESTAMP, hours INT);
INSERT INTO calls VALUES
  (1, 'Bergen', TIMESTAMP '2024-05-01 06:10:00', 5),
  (1, 'Cork', TIMESTAMP '2024-05-03 14:00:00', 30),
  (2, 'Bergen', TIMESTAMP '2024-05-01 06:55:00', 12),
  (3, 'Cork', TIMESTAMP '2024-05-02 22:30:00', NULL),
  (3, 'Porto', TIMESTAMP '2024-05-04 09:00:00', 7),
  (9, 'Porto', TIMESTAMP '2024-05-04 10:00:00', 3),
  (NULL, 'Cork', TIMESTAMP '2024-05-05 00:00:00', 1);
