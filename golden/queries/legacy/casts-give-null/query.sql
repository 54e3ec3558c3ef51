SELECT id, CAST(name AS INT) AS number, CAST(tons AS TINYINT) AS small, id / 0 AS nothing, 2147483646 + id AS wrapped,
  CAST('2024-02-30' AS DATE) AS day, element_at(array(1, 2), id) AS item, CAST('yes' AS BOOLEAN) AS flag
FROM ships
