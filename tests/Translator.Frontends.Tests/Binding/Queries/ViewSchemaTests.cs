namespace Translator.Frontends.Tests.Binding.Queries;

/// <summary>Views whose tables were made anew with other columns, as Spark 4.3.0 has them.</summary>
public class ViewSchemaTests
{
    private static BoundText Changed(string mode, string before, string after) =>
        new(
            null,
            $"CREATE TABLE s ({before}) USING parquet",
            $"CREATE VIEW v {mode} AS SELECT * FROM s",
            "DROP TABLE s",
            $"CREATE TABLE s ({after}) USING parquet"
        );

    [Theory]
    [InlineData("", "x INT", "x BIGINT", "x int?")]
    [InlineData("WITH SCHEMA COMPENSATION", "x INT", "x STRING, y INT", "x int?")]
    [InlineData("WITH SCHEMA BINDING", "x BIGINT", "x INT", "x bigint?")]
    [InlineData("WITH SCHEMA TYPE EVOLUTION", "x INT", "x DOUBLE, y INT", "x double?")]
    [InlineData("WITH SCHEMA EVOLUTION", "x INT", "z STRING, x DATE", "z string?, x date?")]
    public void Its_columns_are(string mode, string before, string after, string columns) =>
        Assert.Equal(columns, Changed(mode, before, after).Columns("SELECT * FROM v"));

    [Theory]
    [InlineData("WITH SCHEMA BINDING", "x INT", "x BIGINT", "CANNOT_UP_CAST_DATATYPE")]
    [InlineData("WITH SCHEMA BINDING", "x INT", "x STRING", "CANNOT_UP_CAST_DATATYPE")]
    public void It_is_refused(string mode, string before, string after, string condition) =>
        Assert.Equal(condition, Changed(mode, before, after).Condition("SELECT * FROM v"));

    [Fact]
    public void Another_default_collation_is_not_supported() =>
        Assert.Equal("TR3099", BoundText.WithTables().Error("CREATE VIEW w DEFAULT COLLATION UNICODE AS SELECT 'a' AS x").Code);
}
