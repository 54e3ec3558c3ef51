SELECT
  name,
  flag,
  row_number() OVER (PARTITION BY flag ORDER BY tons DESC, id) AS place,
  sum(id) OVER (PARTITION BY flag ORDER BY id) AS running,
  lag(name) OVER (ORDER BY id) AS before
FROM ships
