CREATE TABLE texts (t STRING);
INSERT INTO texts VALUES ('2024-01-05'), ('2024-1-5 6:07:08'), ('2024-02-30'), ('2024-01-05 10:11'), ('2024-01-05x'), ('12.345'), (' 7 '), ('off'), (''), ('true'), (NULL);
