SELECT flag, count(*) FROM ships GROUP BY 3
