-- How late departures were, for each airport and hour.
SELECT
  window.start AS hour,
  origin,
  count(*) AS departures,
  avg(delay) AS mean_delay,
  max(delay) AS worst_delay
FROM flights
GROUP BY window(date, '1 hour'), origin
