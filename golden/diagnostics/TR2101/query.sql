SELECT flag, name, count(*) FROM ships GROUP BY flag
