SELECT (SELECT id, name FROM ships) FROM calls
