SELECT id, '5' + id AS sum, id = '1' AS same, concat(id, name) AS label, '10' > 9 AS more, coalesce(id, 'none') AS some, if(id > 3, 'many', id) AS which
FROM ships
