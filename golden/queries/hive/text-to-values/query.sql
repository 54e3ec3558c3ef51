SELECT t, CAST(t AS DATE) AS day, CAST(t AS TIMESTAMP) AS moment, CAST(t AS BOOLEAN) AS flag, CAST(t AS INT) AS number, CAST(t AS DECIMAL(6, 2)) AS amount,
  unix_timestamp(t) AS seconds
FROM texts
