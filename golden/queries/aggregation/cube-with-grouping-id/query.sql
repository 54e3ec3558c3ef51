SELECT flag, built, grouping_id() AS gid, count(*) AS n, sum(tons) AS tons
FROM ships GROUP BY CUBE (flag, built)
