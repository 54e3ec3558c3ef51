CREATE TABLE tonnage (name STRING, tons DOUBLE, flag STRING) USING parquet PARTITIONED BY (flag);
INSERT OVERWRITE TABLE tonnage PARTITION (flag = 'NO') SELECT name, tons FROM ships WHERE flag = 'NO';
INSERT INTO tonnage SELECT name, tons, flag FROM ships WHERE flag <> 'NO';
SELECT flag, count(*) AS n, sum(tons) AS tons FROM tonnage GROUP BY flag
