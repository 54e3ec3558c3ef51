SELECT flag, stddev(tons) AS deviation, var_pop(tons) AS variance, corr(tons, id) AS correlation, count(DISTINCT built) AS built
FROM ships GROUP BY flag
