SELECT `open FROM ships
