SELECT cast(name AS INT) FROM ships
