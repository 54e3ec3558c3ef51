SELECT id, split(w, ',') AS parts, regexp_replace(w, '[aeiou]', '') AS consonants, regexp_extract(w, '([a-z]+)@', 1) AS user, w LIKE '%a%' AS has_a, w RLIKE '^[a-z]' AS low, concat_ws('-', w, 'x', NULL) AS joined
FROM words
