SELECT harbour, count(DISTINCT ship) AS visitors, count(*) FILTER (WHERE hours > 6) AS long_calls, avg(hours) AS mean_hours
FROM calls
GROUP BY harbour
