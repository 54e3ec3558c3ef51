SELECT harbour, ship, grouping__id AS gid, sum(hours) AS hours FROM calls GROUP BY harbour, ship WITH ROLLUP
