FROM calls
|> WHERE hours IS NOT NULL
|> EXTEND hours / 24 AS days
|> AGGREGATE sum(hours) AS hours, max(days) AS longest GROUP BY harbour
|> WHERE hours > 4
