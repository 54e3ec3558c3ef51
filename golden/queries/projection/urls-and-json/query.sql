SELECT id, parse_url(w, 'HOST') AS host, parse_url(w, 'QUERY', 'r') AS r, get_json_object('{"a":{"b":[1,2]}}', '$.a.b[1]') AS deep, md5(w) AS digest
FROM words WHERE w LIKE 'https%'
