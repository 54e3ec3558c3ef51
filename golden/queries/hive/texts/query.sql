SELECT id, lpad(name, 5, '') AS nothing, rpad(flag, 4, '.') AS padded, substr(name, -4, 2) AS part, split(name, 'o') AS pieces,
  regexp_extract(name, '(l)?e', 1) AS group_one, name RLIKE '' AS matches, elt(id, flag, name) AS chosen, field(flag, 'IE', 'NO') AS place,
  concat_ws('-', flag, name) AS joined, instr(name, 'r') AS at, initcap(lower(name)) AS title, array_contains(array('NO', flag), 'PT') AS has
FROM ships
