SELECT * FROM (SELECT id, CAST(tons AS INT) AS tons, year(built) AS built FROM ships)
UNPIVOT INCLUDE NULLS (amount FOR what IN (tons AS weight, built))
