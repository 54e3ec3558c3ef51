WITH long AS (SELECT ship, hours FROM calls WHERE hours > 4),
     totals AS (WITH l AS (SELECT * FROM long WHERE ship IS NOT NULL) SELECT ship, sum(hours) AS hours FROM l GROUP BY ship)
SELECT a.ship, a.hours, b.hours AS longer
FROM totals a LEFT JOIN totals b ON a.hours < b.hours
