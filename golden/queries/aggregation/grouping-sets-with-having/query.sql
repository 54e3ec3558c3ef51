SELECT harbour, ship, sum(hours) AS hours, grouping(harbour) AS g
FROM calls GROUP BY GROUPING SETS ((harbour, ship), (harbour), ())
HAVING sum(hours) > 3
