-- The ten routes of each day with the most minutes of delay.
WITH daily AS (
  SELECT CAST(date AS DATE) AS day, origin, destination, sum(delay) AS total_delay, count(*) AS departures
  FROM flights
  GROUP BY CAST(date AS DATE), origin, destination
)
SELECT day, place, origin, destination, total_delay, departures
FROM (
  SELECT *, row_number() OVER (PARTITION BY day ORDER BY total_delay DESC, origin, destination) AS place
  FROM daily
)
WHERE place <= 10
ORDER BY day, place
