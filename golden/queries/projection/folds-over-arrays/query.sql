SELECT flag, reduce(sort_array(collect_list(id)), 0, (sum, x) -> sum * 10 + x) AS digits,
  aggregate(array(1, 2, 3), CAST(0 AS BIGINT), (a, x) -> a + x * max(id), a -> -a) AS scaled,
  zip_with(array(1, 2), array(3), (a, b) -> coalesce(a, 0) + coalesce(b, 0)) AS sums,
  map_filter(map('a', 1, 'b', 2), (k, v) -> v > 1) AS kept
FROM ships
GROUP BY flag
