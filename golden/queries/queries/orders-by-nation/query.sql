SELECT n.name AS nation, year(o.ordered) AS year, sum(l.price * (1 - l.discount)) AS revenue
FROM customers c
JOIN orders o ON o.customer = c.id
JOIN lines l ON l.order_id = o.id
JOIN nations n ON n.id = c.nation
WHERE o.ordered >= DATE '2023-01-01' AND o.ordered < DATE '2023-01-01' + INTERVAL '1' YEAR
GROUP BY n.name, year(o.ordered)
ORDER BY revenue DESC, nation
