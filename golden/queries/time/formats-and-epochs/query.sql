SELECT date_format(arrived, 'yyyy/MM/dd HH:mm') AS text, unix_timestamp(arrived) AS seconds, date_trunc('HOUR', arrived) AS hour, to_date(date_format(arrived, 'dd.MM.yyyy'), 'dd.MM.yyyy') AS day, arrived + INTERVAL '1' DAY AS tomorrow
FROM calls
