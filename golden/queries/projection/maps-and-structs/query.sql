SELECT id, map_keys(props) AS keys, props['x'] AS x, named_struct('n', id, 't', tags).t[0] AS first, str_to_map('a:1,b:2') AS parsed, size(map_filter(props, (k, v) -> v > 1)) AS big
FROM words WHERE id <> 2
