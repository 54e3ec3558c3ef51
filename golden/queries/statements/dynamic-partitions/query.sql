CREATE TABLE by_flag (id INT, name STRING, flag STRING) USING parquet PARTITIONED BY (flag);
INSERT INTO by_flag PARTITION (flag = 'NO') VALUES (77, 'Old');
INSERT INTO by_flag SELECT id, name, flag FROM ships WHERE flag IS NOT NULL;
INSERT OVERWRITE by_flag PARTITION (flag = 'IE') SELECT id * 10, name FROM ships WHERE id > 4;
SELECT flag, id, name FROM by_flag
