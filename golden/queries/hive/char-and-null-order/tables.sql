CREATE TABLE coded (flag STRING, code CHAR(4));
INSERT INTO coded VALUES ('NO', 'a'), (NULL, 'bb'), ('IE', 'ccc ');
