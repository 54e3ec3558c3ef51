SELECT * FROM ships AS s(id, name)
