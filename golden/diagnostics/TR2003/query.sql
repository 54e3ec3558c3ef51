SELECT uper(name) FROM ships
