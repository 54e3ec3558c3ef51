INSERT INTO ships SELECT name, name, flag, tons, built FROM ships
