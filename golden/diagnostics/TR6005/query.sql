SELECT cast(tons * 1e10 AS INT) FROM ships
