SELECT name FORM ships
