SELECT * FROM (SELECT harbour, ship, hours FROM calls)
PIVOT (sum(hours) AS hours, count(*) AS n FOR ship IN (1 AS one, 3 AS three))
