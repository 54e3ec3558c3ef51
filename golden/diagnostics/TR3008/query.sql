SELECT substr(name) FROM ships
