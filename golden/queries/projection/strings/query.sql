SELECT id, upper(trim(w)) AS upper, length(w) AS length, substr(w, -3, 2) AS tail, replace(w, 'a', 'A') AS replaced, lpad(w, 5, '*') AS padded, locate('b', w) AS at, initcap(w) AS title, reverse(w) AS back
FROM words
