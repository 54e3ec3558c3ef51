SELECT id, id IN ('1', '2.0') AS listed, id = '3' AS three, tons IN ('310', 95) AS weight, name IN ('Egret', NULL) AS named
FROM ships
