CREATE TABLE nations (id INT, name STRING);
INSERT INTO nations VALUES (1, 'Chile'), (2, 'Kenya'), (3, 'Laos');
CREATE TABLE customers (id INT, nation INT);
INSERT INTO customers VALUES (10, 1), (11, 1), (12, 2), (13, NULL), (14, 3);
CREATE TABLE orders (id INT, customer INT, ordered DATE);
INSERT INTO orders VALUES (100, 10, DATE '2023-02-01'), (101, 11, DATE '2023-12-31'), (102, 12, DATE '2024-01-01'), (103, 12, DATE '2023-07-07'), (104, 13, DATE '2023-03-03'), (105, 99, DATE '2023-03-04');
CREATE TABLE lines (order_id INT, price DECIMAL(12,2), discount DECIMAL(4,2));
INSERT INTO lines VALUES (100, 10.00, 0.10), (100, 5.50, 0.00), (101, 99.99, 0.05), (102, 1000.00, 0.50), (103, 7.25, 0.20), (104, 1.00, 0.00), (103, NULL, 0.10);
