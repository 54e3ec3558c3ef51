SELECT harbour, first_value(hours) IGNORE NULLS OVER w AS first, last_value(hours) OVER w AS last, nth_value(ship, 2) OVER w AS second
FROM calls WINDOW w AS (PARTITION BY harbour ORDER BY arrived ROWS BETWEEN UNBOUNDED PRECEDING AND UNBOUNDED FOLLOWING)
