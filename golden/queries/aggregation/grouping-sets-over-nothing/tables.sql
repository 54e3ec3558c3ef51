CREATE TABLE ships (id INT, name STRING, flag STRING, tons DOUBLE, built DATE);
INSERT INTO ships VALUES
  (1, 'Aurora', 'NO', 1200.5, DATE '1998-04-01'),
  (2, 'Borealis', 'NO', 800.25, DATE '2003-09-15'),
  (3, 'Cormorant', 'IE', NULL, DATE '1987-01-30'),
  (4, 'Dunlin', NULL, 95.0, NULL),
  (5, 'Egret', 'IE', 310.0, DATE '2011-12-31'),
  (6, 'Fulmar', 'PT', 310.0, DATE '2011-12-31');
