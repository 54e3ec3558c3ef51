SELECT s.name, k.kind, k.size
FROM ships s LATERAL VIEW inline(array(named_struct('kind', 'gross', 'size', s.tons), named_struct('kind', 'net', 'size', s.tons * 0.7))) k AS kind, size
