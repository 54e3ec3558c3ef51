-- Bursts of departures of an airport: no half hour without one.
SELECT
  origin,
  session_window.start AS first_departure,
  session_window.end AS quiet_since,
  count(*) AS departures,
  sum(CASE WHEN delay > 15 THEN 1 ELSE 0 END) AS late_departures
FROM flights
GROUP BY session_window(date, '30 minutes'), origin
