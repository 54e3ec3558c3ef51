SELECT name FROM ships WHERE row_number() OVER (ORDER BY id) = 1
