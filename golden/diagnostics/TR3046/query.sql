SELECT rank() OVER (PARTITION BY flag) FROM ships
