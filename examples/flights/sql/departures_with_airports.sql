-- Long, late departures with the names of both airports; airports that the list lacks stay without a name.
SELECT
  f.date,
  f.origin,
  o.city AS from_city,
  f.destination,
  d.city AS to_city,
  f.delay,
  f.distance
FROM flights f
LEFT JOIN airports o ON f.origin = o.iata
LEFT JOIN airports d ON f.destination = d.iata
WHERE f.delay >= 60 AND f.distance > 1000
