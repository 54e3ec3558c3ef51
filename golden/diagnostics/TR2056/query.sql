CREATE TABLE ships (id INT)
