SELECT id, coalesce(flag, 'none') AS flag, nullif(flag, 'NO') AS other, nvl2(tons, 'known', 'unknown') AS known, flag <=> NULL AS no_flag, greatest(id, 3) AS most, if(tons > 500, 'heavy', 'light') AS class
FROM ships
