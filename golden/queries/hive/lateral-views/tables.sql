CREATE TABLE urls (id INT, url STRING, words STRING);
INSERT INTO urls VALUES (1, 'http://h.com:80/a/../b?k=v&l=w#r', 'x y'), (2, 'not an address', NULL), (3, 'ftp://u@ftp.h.com/', ''), (4, NULL, 'z');
