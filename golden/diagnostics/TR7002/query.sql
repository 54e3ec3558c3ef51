SET spark.sql.somethingElse = true
