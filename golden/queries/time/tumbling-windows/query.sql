SELECT window.start AS day, harbour, count(*) AS calls, sum(hours) AS hours
FROM calls
GROUP BY window(arrived, '1 day'), harbour
