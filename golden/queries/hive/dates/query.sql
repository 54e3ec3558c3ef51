SELECT id, add_months(built, 2) AS later, last_day(built) AS last, next_day(built, 'MO') AS monday, trunc(built, 'Q') AS quarter,
  date_format(built, 'EEE d MMM yyyy') AS shown, unix_timestamp(built) AS seconds, from_unixtime(id * 86400, 'yyyy-MM-dd') AS day,
  datediff(built, '2000-01-01') AS days, date_add(built, id) AS moved, built + INTERVAL '1' DAY AS moment, year(built) AS year
FROM ships
