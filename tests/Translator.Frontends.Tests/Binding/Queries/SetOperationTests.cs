using Translator.IR.Relations;

namespace Translator.Frontends.Tests.Binding.Queries;

public class SetOperationTests
{
    private readonly BoundText text = BoundText.WithTables();

    [Theory]
    [InlineData("SELECT a FROM t UNION ALL SELECT a FROM u", "a int?")]
    [InlineData("SELECT a FROM t UNION ALL SELECT c FROM u", "a double?")]
    [InlineData("SELECT a FROM t INTERSECT SELECT a FROM u", "a int")]
    [InlineData("SELECT a FROM t EXCEPT SELECT a FROM u", "a int")]
    [InlineData("SELECT a, b FROM t UNION ALL BY NAME SELECT 'x' AS b, 1 AS a", "a int, b string?")]
    public void Columns_widen(string sql, string columns) => Assert.Equal(columns, text.Columns(sql));

    [Fact]
    public void A_chain_of_unions_is_one_operation()
    {
        var union = Assert.IsType<SetOperation>(text.Query("SELECT 1 UNION ALL SELECT 2 UNION ALL SELECT 3 UNION ALL SELECT 4"));
        Assert.Equal(4, union.Inputs.Count);
    }

    [Fact]
    public void Mixed_chains_keep_their_order()
    {
        var outer = Assert.IsType<SetOperation>(text.Query("SELECT 1 UNION SELECT 2 UNION ALL SELECT 3"));
        Assert.True(outer.All);
        Assert.False(Assert.IsType<SetOperation>(outer.Inputs[0]).All);
    }

    [Theory]
    [InlineData("SELECT 1, 2 UNION SELECT 1", "NUM_COLUMNS_MISMATCH")]
    [InlineData("SELECT array(1) UNION SELECT 1", "INCOMPATIBLE_COLUMN_TYPE")]
    [InlineData("SELECT map(1, 2) AS m UNION SELECT map(3, 4)", "UNSUPPORTED_FEATURE.SET_OPERATION_ON_MAP_TYPE")]
    public void Mistakes(string sql, string condition) => Assert.Equal(condition, text.Condition(sql));
}
