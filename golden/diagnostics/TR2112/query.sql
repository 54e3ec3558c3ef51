SELECT name FROM ships WHERE count(*) > 1
