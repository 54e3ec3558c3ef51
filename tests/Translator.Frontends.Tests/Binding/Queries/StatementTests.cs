using Translator.Frontends.Binding.Statements;
using Translator.Frontends.Profiles;
using Translator.IR.Diagnostics;
using Translator.IR.Expressions;
using Translator.IR.Relations;

namespace Translator.Frontends.Tests.Binding.Queries;

public class StatementTests
{
    private readonly BoundText text = BoundText.WithTables();

    [Fact]
    public void A_table_has_its_partition_columns_last()
    {
        var table = Assert
            .IsType<BoundCreateTable>(
                text.Statement(
                    "CREATE TABLE s.n (dt STRING, v INT NOT NULL COMMENT 'c') USING csv OPTIONS (header 'true') PARTITIONED BY (dt) LOCATION '/d'"
                )
            )
            .Definition;
        Assert.Equal("s.n", table.Name.ToString());
        Assert.Equal(["v", "dt"], table.Columns.Select(static c => c.Name));
        Assert.Equal(["dt"], table.PartitionColumns);
        Assert.Equal(("csv", "/d"), (table.Format, table.Location));
        Assert.Contains(new KeyValuePair<string, string>("header", "true"), table.Properties);
        Assert.False(table.Columns[0].Nullable);
    }

    [Fact]
    public void Hive_tables_keep_their_row_format()
    {
        var table = Assert
            .IsType<BoundCreateTable>(
                text.Statement("CREATE EXTERNAL TABLE h (a INT) ROW FORMAT DELIMITED FIELDS TERMINATED BY '|' STORED AS TEXTFILE")
            )
            .Definition;
        Assert.Equal("TEXTFILE", table.Format);
        Assert.Contains(new KeyValuePair<string, string>("field.delim", "|"), table.Properties);
    }

    [Fact]
    public void Create_table_as_fills_it()
    {
        var table = Assert.IsType<BoundCreateTable>(text.Statement("CREATE TABLE c USING parquet AS SELECT a, b FROM t"));
        Assert.Equal(["a", "b"], table.Definition.Columns.Select(static c => c.Name));
        Assert.Equal("default.c", Assert.IsType<Sink>(table.Fill).Table.ToString());
    }

    [Fact]
    public void An_insert_casts_to_the_columns()
    {
        var sink = Assert.IsType<Sink>(text.Query("INSERT INTO u SELECT a, a FROM t"));
        Assert.Equal(SinkMode.Append, sink.Mode);
        Assert.Equal(["int", "double"], sink.Input.Output.Select(static c => c.Type.Name));
    }

    [Fact]
    public void A_static_partition_is_a_constant()
    {
        var sink = Assert.IsType<Sink>(text.Query("INSERT OVERWRITE TABLE p PARTITION (dt = '2024-01-01', hr) SELECT 1, 'x', 7"));
        Assert.Equal(["dt", "hr"], sink.PartitionColumns);
        Assert.IsType<Literal>(Assert.Single(sink.Partition));
        Assert.Equal(4, sink.Input.Output.Count);
    }

    [Fact]
    public void Hive_leaves_untouched_partitions_alone()
    {
        var hive = BoundText.WithTables(SourceProfile.Hive);
        var sink = Assert.IsType<Sink>(hive.Query("INSERT OVERWRITE TABLE p PARTITION (dt, hr) SELECT 1, 'x', 'd', 7"));
        Assert.Equal(SinkMode.OverwriteDynamicPartitions, sink.Mode);
    }

    [Fact]
    public void A_column_list_leaves_the_rest_null()
    {
        var sink = Assert.IsType<Sink>(text.Query("INSERT INTO u (c) VALUES (1.5)"));
        var project = Assert.IsType<Project>(sink.Input);
        Assert.True(Assert.IsType<Literal>(project.Columns[0].Value).Value.IsNull);
    }

    [Fact]
    public void Several_inserts_are_several_writes()
    {
        var batch = Assert.IsType<BoundBatch>(
            text.Statement("FROM t INSERT INTO u SELECT a, 1 WHERE a > 1 INSERT INTO u SELECT a, 2 WHERE a < 1")
        );
        Assert.Equal(2, batch.Statements.Count);
    }

    [Theory]
    [InlineData("INSERT INTO u SELECT 1", "INSERT_COLUMN_ARITY_MISMATCH.NOT_ENOUGH_DATA_COLUMNS")]
    [InlineData("INSERT INTO u SELECT 1, 2, 3", "INSERT_COLUMN_ARITY_MISMATCH.TOO_MANY_DATA_COLUMNS")]
    [InlineData("INSERT INTO u SELECT 'x', 2", "INCOMPATIBLE_DATA_FOR_TABLE.CANNOT_SAFELY_CAST")]
    [InlineData("INSERT INTO u PARTITION (a = 1) SELECT 2", "NON_PARTITION_COLUMN")]
    [InlineData("INSERT INTO u BY NAME SELECT 1 AS a, 2 AS z", "INCOMPATIBLE_DATA_FOR_TABLE.EXTRA_COLUMNS")]
    [InlineData("CREATE TABLE t (x INT) USING parquet", "TABLE_OR_VIEW_ALREADY_EXISTS")]
    [InlineData("CREATE TABLE x (a INT, A INT) USING parquet", "COLUMN_ALREADY_EXISTS")]
    [InlineData("DROP TABLE nothing", "TABLE_OR_VIEW_NOT_FOUND")]
    public void Mistakes(string sql, string condition) => Assert.Equal(condition, text.Condition(sql));

    [Theory]
    [InlineData("UPDATE t SET a = 1")]
    [InlineData("UPDATE t AS x SET x.b = c, s.x = 3 WHERE a IN (SELECT a FROM u)", "There is no column c here.")]
    [InlineData("UPDATE t SET z = 1", "The table default.t has no column z.")]
    [InlineData("UPDATE t SET a = 'one'", "The column a is of type int, and a value of type string cannot be stored in it without a cast.")]
    [InlineData("DELETE FROM t")]
    [InlineData("DELETE FROM t WHERE nope = 1", "There is no column nope here.")]
    [InlineData("MERGE INTO t USING u ON t.a = u.a WHEN MATCHED THEN DELETE")]
    [InlineData(
        "MERGE INTO t USING u ON t.a = u.a WHEN MATCHED AND c > 1 THEN UPDATE SET b = c WHEN NOT MATCHED THEN INSERT (a) VALUES (u.a)"
    )]
    [InlineData("MERGE INTO t USING u ON t.a = u.a WHEN NOT MATCHED THEN INSERT (a) VALUES (t.a)", "There is no column t.a here.")]
    [InlineData("MERGE INTO t USING u ON t.a = u.a WHEN NOT MATCHED THEN INSERT *", "There is no column b here.")]
    [InlineData(
        "MERGE INTO u USING (SELECT a, c FROM u) x ON u.a = x.a WHEN MATCHED THEN UPDATE SET * WHEN NOT MATCHED BY SOURCE THEN DELETE"
    )]
    [InlineData("SHOW TABLES")]
    [InlineData("DESCRIBE t")]
    [InlineData("ALTER TABLE t RENAME TO z")]
    [InlineData("ALTER TABLE t ADD COLUMNS (b INT)", "The column b is there more than once.")]
    [InlineData("ALTER TABLE t CHANGE z y INT", "The table default.t has no column z.")]
    [InlineData("ALTER TABLE p DROP PARTITION (dt = '1')")]
    [InlineData("ALTER TABLE p ADD PARTITION (dt = '1', hr = 1) LOCATION '/x'")]
    [InlineData("ALTER TABLE p ADD PARTITION (day = '1')", "day is not a partition column of default.p.")]
    [InlineData("LOAD DATA INPATH 'x' INTO TABLE p PARTITION (dt = '1', hr = 1)")]
    [InlineData("LOAD DATA INPATH 'x' INTO TABLE nothing", "There is no table or view nothing.")]
    [InlineData("EXPLAIN SELECT 1")]
    [InlineData("EXPLAIN SELECT nope", "There is no column nope here.")]
    [InlineData("SELECT a FROM t TABLESAMPLE (10 PERCENT)")]
    [InlineData("SELECT a FROM t FOR VERSION AS OF 1")]
    [InlineData("SELECT k + 1 FROM (SELECT TRANSFORM (a, b) USING 'x' AS (k INT, v) FROM t) q")]
    [InlineData("SELECT z FROM (SELECT TRANSFORM (a) USING 'x' AS (k INT, v) FROM t) q", "There is no column z here.")]
    public void What_is_not_run_yet_is_checked(string sql, string? message = null)
    {
        if (message is null)
        {
            Assert.IsType<BoundRefused>(text.Statement(sql));
            Assert.DoesNotContain(text.Diagnostics, static d => d.Severity == Severity.Error);
        }
        else
        {
            Assert.Equal(message, text.Error(sql).Message);
        }
    }

    [Fact]
    public void Later_statements_see_an_altered_table()
    {
        var session = BoundText.WithTables();
        foreach (
            var sql in (string[])
                [
                    "ALTER TABLE p ADD COLUMNS (x INT)",
                    "ALTER TABLE p CHANGE v n BIGINT",
                    "ALTER TABLE p RENAME TO q",
                    "CREATE TABLE k AS SELECT * FROM q TABLESAMPLE (1 PERCENT)",
                ]
        )
        {
            session.Catalogue.Apply(Assert.IsType<BoundRefused>(session.Statement(sql)));
        }

        Assert.Equal("n bigint?, w string?, x int?, dt string?, hr int?", session.Columns("SELECT * FROM q"));
        Assert.Equal("n bigint?, w string?, x int?, dt string?, hr int?", session.Columns("SELECT * FROM k"));
        Assert.Equal("TABLE_OR_VIEW_NOT_FOUND", session.Condition("SELECT * FROM p"));
    }

    [Theory]
    [InlineData("SELECT a FROM t TABLESAMPLE (3 ROWS)", "Project Limit Scan")]
    [InlineData("SELECT a FROM t TABLESAMPLE (100 PERCENT) x", "Project Alias Scan")]
    [InlineData("SELECT a FROM t TABLESAMPLE (0 PERCENT)", "Project Limit Scan")]
    public void Samples_that_are_the_same_every_time_are_run(string sql, string shape) => Assert.Equal(shape, text.Shape(sql));

    [Fact]
    public void Partition_transforms_of_Iceberg_leave_the_columns_alone()
    {
        var table = Assert
            .IsType<BoundCreateTable>(
                text.Statement("CREATE TABLE i (ts TIMESTAMP, k INT) USING iceberg PARTITIONED BY (days(ts), bucket(4, k))")
            )
            .Definition;
        Assert.Equal(["ts", "k"], table.Columns.Select(static c => c.Name));
        Assert.Empty(table.PartitionColumns);
        Assert.Equal("TR2211", text.Error("CREATE TABLE i (ts TIMESTAMP) USING iceberg PARTITIONED BY (days(nope))").Code);
        Assert.Equal("TR5002", text.Error("CREATE TABLE i (ts TIMESTAMP) USING parquet PARTITIONED BY (days(ts))").Code);
    }

    [Theory]
    [InlineData("DECLARE VARIABLE v INT")]
    public void What_nothing_carries_out_yet_says_so(string sql)
    {
        var error = text.Error(sql);
        Assert.Equal("TR5001", error.Code);
        Assert.NotNull(error.Location);
    }

    [Fact]
    public void A_view_is_bound_against_its_own_text()
    {
        var session = new BoundText(
            null,
            "CREATE TABLE base (a INT, b INT) USING parquet",
            "CREATE VIEW v (k) AS SELECT a + 1 FROM base",
            "CREATE TEMPORARY VIEW w AS SELECT k AS kk FROM v"
        );
        Assert.Equal("kk int?", session.Columns("SELECT * FROM w"));
        Assert.Equal("k int?", session.Columns("SELECT default.v.k FROM v"));
        Assert.Equal("INVALID_TEMP_OBJ_REFERENCE", session.Condition("CREATE VIEW x AS SELECT * FROM w"));
    }

    [Fact]
    public void A_mistake_inside_a_view_points_into_the_view()
    {
        var session = new BoundText(
            null,
            "CREATE TABLE base (a INT, b INT) USING parquet",
            "CREATE VIEW v AS SELECT b FROM base",
            "DROP TABLE base"
        );
        var error = session.Error("SELECT * FROM v");
        var at = Assert.NotNull(error.Location);
        Assert.Equal("CREATE VIEW v AS SELECT b FROM base", at.Source.Text);
        Assert.Equal("base", at.Source.GetText(at.Span));
        var use = Assert.NotNull(Assert.Single(error.Notes).Location);
        Assert.Equal("v", use.Source.GetText(use.Span));
    }

    [Theory]
    [InlineData("SET spark.sql.x = 5")]
    [InlineData("USE default")]
    [InlineData("CREATE DATABASE IF NOT EXISTS d")]
    [InlineData("DROP TABLE IF EXISTS nothing")]
    [InlineData("ADD JAR '/x.jar'")]
    [InlineData("CACHE TABLE t")]
    [InlineData("REFRESH TABLE t")]
    public void Session_statements_bind(string sql)
    {
        Assert.NotNull(text.Statement(sql));
        Assert.DoesNotContain(text.Diagnostics, static d => d.Severity == Severity.Error);
    }

    [Fact]
    public void A_directory_is_a_target_of_its_own()
    {
        var write = Assert.IsType<BoundInsertDirectory>(
            text.Statement("INSERT OVERWRITE DIRECTORY '/out' USING csv OPTIONS (sep '|') SELECT a FROM t")
        );
        Assert.Equal(("/out", "csv"), (write.Target.Location, write.Target.Format));
    }

    [Fact]
    public void A_function_needs_a_registration()
    {
        var error = text.Error("CREATE TEMPORARY FUNCTION twice AS 'com.example.Twice'");
        Assert.Equal("TR2061", error.Code);
        Assert.NotEmpty(error.Helps);
        Assert.IsType<BoundCreateFunction>(text.Statement("CREATE TEMPORARY FUNCTION upper AS 'com.example.Upper'"));
    }
}
