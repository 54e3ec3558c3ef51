SELECT harbour, sum(hours) AS hours FROM calls
GROUP BY harbour
HAVING sum(hours) > (SELECT avg(hours) FROM calls)
