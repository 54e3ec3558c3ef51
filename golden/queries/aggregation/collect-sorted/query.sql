SELECT harbour, sort_array(collect_list(ship)) AS ships, size(collect_set(ship)) AS different, array_sort(collect_list(hours)) AS hours
FROM calls GROUP BY harbour
