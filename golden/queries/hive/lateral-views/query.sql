SELECT u.id, p.host, p.path, p.k, w.pos, w.word
FROM urls u
LATERAL VIEW parse_url_tuple(u.url, 'HOST', 'PATH', 'QUERY:k') p AS host, path, k
LATERAL VIEW OUTER posexplode(split(u.words, ' ')) w AS pos, word
