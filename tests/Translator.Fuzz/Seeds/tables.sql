CREATE TABLE ships (id INT, name STRING, flag STRING, tons DECIMAL(10, 2), built DATE);
INSERT INTO ships VALUES
  (1, 'Alba', 'NO', 420.50, DATE '1998-03-14'),
  (2, 'Brisa', 'PT', 980.00, DATE '2005-11-30'),
  (3, 'Corvo', NULL, NULL, NULL),
  (4, '', 'PT', 75.25, DATE '2020-02-29');
CREATE TABLE calls (ship INT, harbour STRING, arrived TIMESTAMP, hours BIGINT, load DOUBLE);
INSERT INTO calls VALUES
  (1, 'Bergen', TIMESTAMP '2024-05-01 06:10:00', 5, 1.5),
  (1, 'Cork', TIMESTAMP '2024-05-03 14:00:00', 30, double('NaN')),
  (2, 'Bergen', TIMESTAMP '2024-05-01 06:55:00', 12, -0.0),
  (3, 'Cork', TIMESTAMP '2024-05-02 22:30:00', NULL, 2.25),
  (9, 'Porto', TIMESTAMP '2024-05-04 10:00:00', 3, NULL);
CREATE TABLE cargo (ship INT, goods ARRAY<STRING>, weights MAP<STRING, INT>, owner STRUCT<name: STRING, since: INT>, paper STRING);
INSERT INTO cargo VALUES
  (1, array('salt', 'cod'), map('salt', 5, 'cod', 7), named_struct('name', 'Ona', 'since', 1999), '{"a": [1, 2]}'),
  (2, array(), map(), NULL, 'not json'),
  (4, NULL, NULL, named_struct('name', NULL, 'since', NULL), NULL);
CREATE TABLE log (note STRING, n INT);
