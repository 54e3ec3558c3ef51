CREATE TABLE words (id INT, w STRING, tags ARRAY<STRING>, props MAP<STRING, INT>);
INSERT INTO words VALUES
  (1, 'Straße am Fluss', array('a', NULL, 'b'), map('x', 1, 'y', 2)),
  (2, '', array(), map()),
  (3, NULL, NULL, NULL),
  (4, '  padded  ', array('b', 'b', 'c'), map('y', 5)),
  (5, 'a,b,,c', array('z'), map('x', NULL, 'z', 9)),
  (6, 'https://user@example.org:8080/path/page?q=1&r=two#top', array('a'), map('q', 0));
