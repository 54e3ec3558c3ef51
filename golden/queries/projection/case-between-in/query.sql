SELECT
  name,
  CASE WHEN tons IS NULL THEN 'unknown' WHEN tons BETWEEN 300 AND 900 THEN 'middle' WHEN tons > 900 THEN 'large' ELSE 'small' END AS size,
  flag IN ('NO', 'PT') AS is_northern_or_portuguese
FROM ships
