SELECT mask(name, upper => 'X') FROM ships
