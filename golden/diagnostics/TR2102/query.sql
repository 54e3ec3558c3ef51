SELECT name, count(*) FROM ships
