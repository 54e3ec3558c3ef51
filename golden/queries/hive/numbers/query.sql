SELECT id, round(tons, -2) AS hundreds, round(CAST(tons AS DECIMAL(10, 3)), 1) AS tenth, bround(tons / 100, 0) AS even, trunc(tons, 1) AS cut,
  sqrt(id - 3) AS root, log(2, 8) AS log, hash(name, id) AS hash, pmod(-id, 4) AS rest, hex(id * 10) AS hexed, id % 0 AS nothing, -id div 2 AS half
FROM ships
