SELECT harbour, arrived, lag(hours) OVER w AS before, lead(hours, 2, -1) OVER w AS later, hours - lag(hours, 1, 0) OVER w AS step
FROM calls WINDOW w AS (PARTITION BY harbour ORDER BY arrived)
