SELECT window.start, window.end, count(*) AS n, max(level) AS level
FROM pings GROUP BY window(at, '10 minutes', '5 minutes')
