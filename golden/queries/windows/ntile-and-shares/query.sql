SELECT name, ntile(4) OVER (ORDER BY id) AS quarter, percent_rank() OVER (ORDER BY tons NULLS FIRST) AS rank, cume_dist() OVER (ORDER BY tons NULLS FIRST) AS share, count(*) FILTER (WHERE tons > 300) OVER (PARTITION BY flag) AS heavy
FROM ships
