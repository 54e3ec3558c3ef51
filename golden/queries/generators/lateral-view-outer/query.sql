SELECT id, tag, at
FROM words LATERAL VIEW OUTER posexplode(tags) t AS at, tag
