using Translator.Frontends.Profiles;
using Translator.Frontends.Syntax;

namespace Translator.Frontends.Tests.Syntax;

public class StatementTests
{
    [Fact]
    public void CreateTableHasColumnsAndClausesInAnyOrder()
    {
        var table = Parsing.Statement<CreateTableStatement>(
            """
            CREATE EXTERNAL TABLE IF NOT EXISTS db.t (
              id BIGINT NOT NULL COMMENT 'key', tags ARRAY<STRUCT<k: STRING, v: MAP<STRING, ARRAY<INT>>>>, price DECIMAL(10, 2) DEFAULT 0,
              total INT GENERATED ALWAYS AS (id + 1), PRIMARY KEY (id))
            PARTITIONED BY (dt STRING, hour INT) CLUSTERED BY (id) SORTED BY (id DESC) INTO 8 BUCKETS
            ROW FORMAT DELIMITED FIELDS TERMINATED BY '\t' COLLECTION ITEMS TERMINATED BY ',' NULL DEFINED AS 'n'
            STORED AS parquet LOCATION '/data' COMMENT 'c' TBLPROPERTIES ('a' = 'b', x.y = 1)
            """
        );
        Assert.Equal((CreateMode.CreateIfNotExists, true, "db.t", 4), (table.Mode, table.External, table.Name.Text, table.Columns.Count));
        Assert.True(table.Columns[0].NotNull);
        Assert.Equal("0", Infix.Of(table.Columns[2].Default!));
        Assert.NotNull(table.Columns[3].Generated);
        Assert.Equal(ConstraintKind.PrimaryKey, Assert.Single(table.Constraints).Kind);
        Assert.Equal(["dt", "hour"], table.Clauses.PartitionedBy.Cast<PartitionColumnSyntax>().Select(p => p.Column.Name.Value));
        Assert.Equal(
            (8, "parquet", "/data"),
            (table.Clauses.Bucketing!.Buckets, table.Clauses.StoredAs!.Name!.Value, table.Clauses.Location!.Value)
        );
        Assert.Equal(
            ("\t", ",", "n"),
            (
                table.Clauses.RowFormat!.FieldsTerminatedBy,
                table.Clauses.RowFormat.CollectionItemsTerminatedBy,
                table.Clauses.RowFormat.NullDefinedAs
            )
        );
        Assert.Equal(["a", "x.y"], table.Clauses.Properties.Select(p => p.Key));
    }

    [Fact]
    public void CreateTableMayTakeAQuery()
    {
        var table = Parsing.Statement<CreateTableStatement>(
            "CREATE OR REPLACE TABLE t USING delta PARTITIONED BY (days(ts), bucket(16, id), k) AS SELECT 1"
        );
        Assert.Equal((CreateMode.CreateOrReplace, "delta"), (table.Mode, table.Clauses.Provider!.Text));
        Assert.Equal(["days", "bucket"], table.Clauses.PartitionedBy.OfType<PartitionTransformSyntax>().Select(p => p.Name.Value));
        Assert.NotNull(table.Query);
        Assert.Equal("s", Parsing.Statement<CreateTableLikeStatement>("CREATE TABLE t LIKE s").Source.Text);
    }

    [Fact]
    public void CreateViewKnowsItsLifetime()
    {
        var view = Parsing.Statement<CreateViewStatement>(
            "CREATE OR REPLACE GLOBAL TEMPORARY VIEW v (a COMMENT 'x', b) COMMENT 'c' TBLPROPERTIES ('k'='v') AS WITH q AS (SELECT 1) SELECT * FROM q"
        );
        Assert.Equal((ViewLifetime.GlobalTemporary, true, "c", 2), (view.Lifetime, view.OrReplace, view.Comment, view.Columns.Count));
        var provider = Parsing.Statement<CreateViewUsingStatement>(
            "CREATE TEMP VIEW v (a INT) USING org.apache.csv OPTIONS (path '/x', header true)"
        );
        Assert.Equal(("org.apache.csv", 2), (provider.Provider.Text, provider.Options.Count));
    }

    [Fact]
    public void InsertsKnowTheirTarget()
    {
        var insert = Parsing.Statement<InsertStatement>(
            "WITH q AS (SELECT 1 AS a) INSERT OVERWRITE TABLE db.t PARTITION (dt = '2024-01-01', hour) SELECT * FROM q"
        );
        var target = Assert.IsType<InsertTableSyntax>(insert.Target);
        Assert.True(target.Overwrite);
        Assert.Equal(
            ["dt:'2024-01-01'", "hour:"],
            target.Partition.Select(p => $"{p.Column.Value}:{(p.Value is null ? "" : Infix.Of(p.Value))}")
        );
        Assert.IsType<WithQuerySyntax>(insert.Query);
        var columns = Parsing.Statement<InsertStatement>("INSERT INTO t (a, b) VALUES (1, 2), (3, 4)");
        Assert.Equal(["a", "b"], Assert.IsType<InsertTableSyntax>(columns.Target).Columns.Select(c => c.Text));
        Assert.True(
            Assert.IsType<InsertTableSyntax>(Parsing.Statement<InsertStatement>("INSERT INTO t BY NAME SELECT 1 AS a").Target).ByName
        );
        Assert.IsType<SelectSyntax>(Parsing.Statement<InsertStatement>("INSERT INTO t (SELECT 1)").Query);
        var directory = Assert.IsType<InsertDirectorySyntax>(
            Parsing
                .Statement<InsertStatement>(
                    "INSERT OVERWRITE LOCAL DIRECTORY '/tmp/x' ROW FORMAT DELIMITED FIELDS TERMINATED BY ',' SELECT 1"
                )
                .Target
        );
        Assert.Equal((true, "/tmp/x", ","), (directory.Local, directory.Path!.Value, directory.RowFormat!.FieldsTerminatedBy));
    }

    [Fact]
    public void HiveWritesSeveralTablesFromOneFrom()
    {
        var many = Parsing.Statement<MultiInsertStatement>(
            """
            FROM (SELECT a, b FROM s) t LEFT JOIN u ON t.a = u.a
            INSERT OVERWRITE TABLE x PARTITION (p = 1) SELECT a WHERE b > 0 GROUP BY a
            INSERT INTO TABLE y SELECT b LIMIT 3
            """,
            SourceProfile.Hive
        );
        Assert.IsType<JoinSyntax>(many.From.Tables[0]);
        Assert.Equal(["x", "y"], many.Branches.Select(b => ((InsertTableSyntax)b.Target).Table.Text));
        Assert.Empty(Assert.IsType<SelectSyntax>(many.Branches[0].Query).From!.Tables);
        Assert.IsType<OrganizedQuerySyntax>(many.Branches[1].Query);
        var one = Parsing.Statement<InsertStatement>("FROM t INSERT INTO x SELECT a", SourceProfile.Hive);
        Assert.Single(Assert.IsType<SelectSyntax>(one.Query).From!.Tables);
    }

    [Fact]
    public void SetTakesTextAsItStands()
    {
        Assert.Equal(
            [("spark.sql.x", "a b=c"), ("k", null), (null, null), ("hivevar:d", "2024-01-01")],
            Parsing
                .Script("SET spark.sql.x = a b=c; SET k; SET -v; SET hivevar:d='2024-01-01'")
                .Statements.Cast<SetStatement>()
                .Select(s => (s.Key, s.Value))
        );
        Assert.Null(Parsing.Statement<SetTimeZoneStatement>("SET TIME ZONE LOCAL").Zone);
        Assert.IsType<StringLiteralSyntax>(Parsing.Statement<SetTimeZoneStatement>("SET TIME ZONE 'UTC'").Zone);
        Assert.Equal("a", Assert.Single(Parsing.Statement<SetVariableStatement>("SET VAR a = 1 + 2").Assignments).Name.Text);
    }

    [Fact]
    public void ResourcesAndFunctionsAreRead()
    {
        var add = Parsing.Statement<AddResourceStatement>("ADD JAR hdfs://n/lib/a--b.jar '/x y.jar'");
        Assert.Equal(["hdfs://n/lib/a--b.jar", "/x y.jar"], add.Paths);
        var function = Parsing.Statement<CreateFunctionStatement>("CREATE TEMPORARY FUNCTION f AS 'org.x.F' USING JAR 'a.jar', FILE 'b'");
        Assert.Equal((true, "org.x.F", 2), (function.Temporary, function.ClassName.Value, function.Resources.Count));
    }

    [Fact]
    public void MergeHasItsClauses()
    {
        var merge = Parsing.Statement<MergeStatement>(
            """
            MERGE INTO t USING (SELECT 1) s ON t.a = s.a WHEN MATCHED AND s.d THEN DELETE WHEN MATCHED THEN UPDATE SET *
            WHEN NOT MATCHED THEN INSERT (a, b) VALUES (s.a, DEFAULT) WHEN NOT MATCHED BY SOURCE THEN UPDATE SET t.x = 1
            """
        );
        Assert.Equal([MergeAction.Delete, MergeAction.Update, MergeAction.Insert, MergeAction.Update], merge.Clauses.Select(c => c.Action));
        Assert.Null(merge.Clauses[2].Assignments[1].Value);
        Assert.Equal(MergeMatch.NotMatchedBySource, merge.Clauses[3].Match);
    }

    [Theory]
    [InlineData("ALTER VIEW v SET TBLPROPERTIES ('a' = 'b')", "ALTER VIEW")]
    [InlineData("SHOW TABLES", "SHOW TABLES")]
    [InlineData("MSCK REPAIR TABLE t", "MSCK REPAIR TABLE")]
    [InlineData("LIST JARS", "LIST JARS")]
    [InlineData("DELETE JAR /a b.jar", "DELETE JAR")]
    [InlineData("delete files /a", "DELETE FILES")]
    [InlineData("dfs -rm -r '/a;b'", "DFS")]
    [InlineData("CREATE INDEX i ON t (a)", "CREATE INDEX")]
    [InlineData("BEGIN DECLARE x INT; SET x = CASE WHEN 1 THEN 2 END; END", "BEGIN")]
    public void CommandsKeepTheirWords(string text, string words)
    {
        var command = Parsing.Statement<CommandStatement>(text);
        Assert.Equal((words, text), (command.Words, command.Text));
    }

    [Theory]
    [InlineData("ALTER TABLE d.t ADD PARTITION (a = 1) PARTITION (a = 2)", AlterTableAction.AddPartitions, 0, 2, false)]
    [InlineData("ALTER TABLE t ADD IF NOT EXISTS PARTITION (a = 1, b = 'x') LOCATION '/x'", AlterTableAction.AddPartitions, 0, 2, true)]
    [InlineData(
        "ALTER TABLE t DROP IF EXISTS PARTITION (day < '2020'), PARTITION (day = '1')",
        AlterTableAction.DropPartitions,
        0,
        1,
        false
    )]
    [InlineData(
        "ALTER TABLE t ADD COLUMNS (a INT COMMENT 'c', m MAP<STRING, ARRAY<INT>>) CASCADE",
        AlterTableAction.AddColumns,
        2,
        0,
        false
    )]
    [InlineData("ALTER TABLE t REPLACE COLUMNS (a INT)", AlterTableAction.ReplaceColumns, 1, 0, false)]
    [InlineData("ALTER TABLE t CHANGE COLUMN a b STRUCT<x: INT> COMMENT 'c' AFTER d", AlterTableAction.ChangeColumn, 1, 0, false)]
    [InlineData("ALTER TABLE t RENAME TO d.u", AlterTableAction.RenameTable, 0, 0, false)]
    [InlineData("ALTER TABLE t PARTITION (a = 1) SET LOCATION '/x'", AlterTableAction.Other, 0, 0, false)]
    [InlineData("ALTER TABLE t SET TBLPROPERTIES ('a' = 'b')", AlterTableAction.Other, 0, 0, false)]
    [InlineData("ALTER TABLE t DROP COLUMNS (a, b)", AlterTableAction.DropColumns, 0, 0, false)]
    [InlineData("ALTER TABLE t RENAME COLUMN a TO b", AlterTableAction.RenameColumn, 0, 0, false)]
    [InlineData("ALTER TABLE t ALTER COLUMN a TYPE ARRAY<STRUCT<x: INT>>", AlterTableAction.ChangeColumn, 1, 0, false)]
    [InlineData("ALTER TABLE t ALTER COLUMN a COMMENT 'c'", AlterTableAction.Other, 0, 0, false)]
    [InlineData("ALTER TABLE t ADD COLUMN a STRUCT<x: INT> COMMENT 'c' AFTER b", AlterTableAction.AddColumns, 1, 0, false)]
    [InlineData("ALTER TABLE t PARTITION (d = 'a') RENAME TO PARTITION (d = 'b')", AlterTableAction.Other, 0, 0, false)]
    public void AlterTableIsRead(string text, AlterTableAction action, int columns, int partitions, bool hasLocation)
    {
        var alter = Parsing.Statement<AlterTableStatement>(text);
        Assert.Equal(
            (action, columns, partitions, hasLocation),
            (alter.Action, alter.Columns.Count, alter.Partitions.Count, alter.HasLocation)
        );
    }

    [Fact]
    public void LoadDataIsRead()
    {
        var load = Parsing.Statement<LoadDataStatement>("LOAD DATA LOCAL INPATH 'x' OVERWRITE INTO TABLE d.t PARTITION (a = 1, b = '2')");
        Assert.Equal(("d.t", 2), (load.Table.Text, load.Partition.Count));
    }

    [Fact]
    public void OtherStatementsAreRead()
    {
        Assert.Equal("EXTENDED", Parsing.Statement<ExplainStatement>("EXPLAIN EXTENDED SELECT 1").Mode);
        Assert.True(Parsing.Statement<DropStatement>("DROP DATABASE IF EXISTS d CASCADE").Cascade);
        Assert.Equal("d", Parsing.Statement<UseStatement>("USE DATABASE d").Name.Text);
        Assert.NotNull(Parsing.Statement<CacheTableStatement>("CACHE LAZY TABLE t OPTIONS ('a' 'b') AS SELECT 1").Query);
        Assert.NotNull(Parsing.Statement<DeleteStatement>("DELETE FROM t AS x WHERE x.a = 1").Where);
        Assert.Single(Parsing.Statement<UpdateStatement>("UPDATE t SET a = DEFAULT WHERE b").Assignments);
        Assert.NotNull(Parsing.Statement<DeclareVariableStatement>("DECLARE OR REPLACE VARIABLE a INT DEFAULT 5").Default);
        Assert.Equal(
            "/x",
            Parsing.Statement<CreateDatabaseStatement>("CREATE DATABASE IF NOT EXISTS d COMMENT 'c' LOCATION '/x'").Location
        );
    }
}
