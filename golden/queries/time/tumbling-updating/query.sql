SELECT device, window(at, '15 minutes').start AS start, sum(level) AS level
FROM pings GROUP BY device, window(at, '15 minutes')
