SELECT harbour, ship, hours
FROM calls
QUALIFY rank() OVER (PARTITION BY harbour ORDER BY hours DESC NULLS LAST) = 1
