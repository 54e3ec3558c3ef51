CREATE TABLE ships (id INT, name STRING, flag STRING, tons DOUBLE, built DATE);
INSERT INTO ships VALUES (1, 'Aurora', 'NO', 1200.5, DATE '1998-04-01'), (2, 'Borealis', 'NO', 800.25, DATE '2003-09-15');
CREATE TABLE calls (ship INT, harbour STRING, arrived TIMESTAMP, hours INT, load STRUCT<kind: STRING, tons: INT>, tags ARRAY<STRING>, codes MAP<STRING, INT>);
INSERT INTO calls VALUES (1, 'Bergen', TIMESTAMP '2024-05-01 06:10:00', 5, named_struct('kind', 'fish', 'tons', 3), array('a'), map('x', 1));
CREATE VIEW norwegian AS SELECT * FROM ships WHERE flag = 'NO';
