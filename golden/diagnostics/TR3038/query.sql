SELECT row_number() FROM ships
