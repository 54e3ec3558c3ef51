SELECT id, size(tags) AS n, array_contains(tags, 'b') AS has_b, transform(tags, t -> upper(t)) AS loud, filter(tags, t -> t IS NOT NULL) AS known, array_distinct(tags) AS different, element_at(tags, -1) AS last, exists(tags, t -> t = 'z') AS z
FROM words WHERE size(tags) > 0
