SELECT upper(name) OVER (PARTITION BY flag) FROM ships
