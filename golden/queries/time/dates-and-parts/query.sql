SELECT name, add_months(built, 1) AS next, date_add(built, 30) AS later, datediff(DATE '2024-01-01', built) AS days, trunc(built, 'YEAR') AS year, dayofweek(built) AS weekday, last_day(built) AS last
FROM ships
