using CsCheck;
using Translator.IR.Checks;
using Translator.IR.Diagnostics;
using Translator.IR.Text;
using Translator.Testing.Trees;

namespace Translator.IR.Tests.Checks;

public sealed class IrChecksTests
{
    [Fact]
    public void Well_formed_trees_pass() =>
        RandomTrees
            .Upto(4)
            .Sample(
                static tree => Assert.Empty(IrChecks.Run(CheckLevel.Always, tree)),
                seed: "0000tRnsLtR0",
                iter: 1_000,
                threads: 1,
                print: static tree => tree.ToString()
            );

    [Theory]
    [InlineData("ColumnsInScope", "filter same(z#9: int, 1:int)\n  scan t [x#1: int]")]
    [InlineData("ColumnsInScope", "filter same(x#1: date, '2020-01-01':date)\n  scan t [x#1: int]")]
    [InlineData("ColumnsInScope", "filter same(x#1: int, 1:int)\n  scan t [x#1: int null]")]
    [InlineData("ColumnsInScope", "join inner\n  scan t [x#1: int]\n  filter same(x#1: int, 1:int)\n    scan u [y#2: int]")]
    [InlineData("NamedQueriesInScope", "cte_reference 1 name=a [x#1: int]")]
    [InlineData("NamedQueriesInScope", "with [1 a]\n  scan t [x#1: int]\n  cte_reference 1 name=a [x#2: date]")]
    [InlineData("UniqueOutputIds", "join inner\n  scan t [x#1: int]\n  scan t [x#1: int]")]
    [InlineData("NoErrorTypes", "scan t [x#1: array<error>]")]
    [InlineData("BooleanPredicates", "filter 1:int\n  scan t [x#1: int]")]
    [InlineData("BooleanPredicates", "project [a#2: int = case([x#1 => 1:int], 2:int)]\n  scan t [x#1: int]")]
    [InlineData("CallsMatchRows", "filter same(x#1):boolean\n  scan t [x#1: int]")]
    [InlineData("CallsMatchRows", "filter row_number()\n  scan t [x#1: int]", "BooleanPredicates")]
    [InlineData("AssignmentsKeepTypes", "project [a#2: bigint = x#1]\n  scan t [x#1: int]")]
    [InlineData("AssignmentsKeepTypes", "project [a#2: int = x#1]\n  scan t [x#1: int null]")]
    [InlineData("SetOperationTypes", "set_operation union [a#3: int]\n  scan t [x#1: int]\n  scan t [x#2: date]")]
    [InlineData("SetOperationTypes", "set_operation union [a#3: int]\n  scan t [x#1: int]")]
    [InlineData("ValuesFitColumns", "values [x#1: int] rows=[(1:int), (1:int, 2:int)]")]
    [InlineData("UnpivotEntriesFitColumns", "unpivot [x (x#1, x#1)] name=n#2: string [v#3: int]\n  scan t [x#1: int]")]
    [InlineData("SubqueryShapes", "filter in_subquery([1:int], $1)\n  scan t [x#1: int]\n  $1\n    scan u [y#2: date]")]
    [InlineData("GroupingSetsInRange", "aggregate [k#2: int null = x#1] grouping_sets=[{1}]\n  scan t [x#1: int]")]
    [InlineData("GroupingSetsInRange", "aggregate [k#2: int = x#1] grouping_sets=[{}]\n  scan t [x#1: int]")]
    [InlineData("MarkOnlyInMarkJoins", "join inner mark=m#3: boolean\n  scan t [x#1: int]\n  scan t [x#2: int]")]
    [InlineData("MarkOnlyInMarkJoins", "join left_mark\n  scan t [x#1: int]\n  scan t [x#2: int]")]
    [InlineData("AggregateCallsInAggregate", "project [a#2: bigint = count(x#1)]\n  scan t [x#1: int]")]
    [InlineData("AggregateCallsInAggregate", "aggregate [] aggregates=[a#2: int = x#1]\n  scan t [x#1: int]")]
    [InlineData("WindowCallsInWindow", "project [a#2: int = row_number() over(rows current_row .. current_row)]\n  scan t [x#1: int]")]
    [InlineData("WindowCallsInWindow", "window [] calls=[a#2: int = x#1]\n  scan t [x#1: int]")]
    public void Each_check_finds_its_flaw(string check, string text, string? alsoFound = null)
    {
        var findings = IrChecks.Run(CheckLevel.Always, IrText.ParseRelation(text, TreeFunctions.Catalogue));
        Assert.Contains(findings, f => string.Equals(f.Check, check, StringComparison.Ordinal));
        Assert.All(findings, f => Assert.Contains(f.Check, new[] { check, alsoFound }));
    }

    [Theory]
    [InlineData("NoNamesOfQueries", "alias a\n  scan t [x#1: int]")]
    [InlineData("NoNamesOfQueries", "hinted [BROADCAST(t)]\n  scan t [x#1: int]")]
    [InlineData("NoSugar", "unpivot [x (x#1)] name=n#2: string [v#3: int]\n  scan t [x#1: int]")]
    [InlineData("NoQueriesInExpressions", "filter exists($1)\n  scan t [x#1: int]\n  $1\n    scan u [y#2: int]")]
    [InlineData("NoLateralJoins", "join inner lateral\n  scan t [x#1: int]\n  scan u [y#2: int]")]
    public void Normal_trees_have_no_sugar(string check, string text)
    {
        var relation = IrText.ParseRelation(text, TreeFunctions.Catalogue);
        Assert.Empty(IrChecks.Run(CheckLevel.Always, relation));
        Assert.Equal(check, Assert.Single(IrChecks.Run(CheckLevel.Normal, relation)).Check);
    }

    [Fact]
    public void Normal_trees_keep_recursion()
    {
        const string text = """
            recursive_union 1 all max_rounds=100 [n#5: int]
              values [a#1: int] rows=[(1:int)]
              project [b#3: int = plus(n#2, 1:int)]
                cte_reference 1 name=r [n#2: int]
            """;
        Assert.Empty(IrChecks.Run(CheckLevel.Normal, IrText.ParseRelation(text, TreeFunctions.Catalogue)));
    }

    [Fact]
    public void Requiring_a_level_says_the_stage_the_flaw_and_the_tree()
    {
        var relation = IrText.ParseRelation("filter 1:int\n  scan t [x#1: int]", TreeFunctions.Catalogue);
        var error = Assert.Throws<InternalErrorException>(() => IrChecks.Require(CheckLevel.Always, relation, "bind"));
        Assert.Equal("bind", error.Stage);
        Assert.Contains("BooleanPredicates: the condition 1:int is not a boolean in filter 1:int", error.Message, StringComparison.Ordinal);
        Assert.Contains("  scan t [x#1: int]", error.Message, StringComparison.Ordinal);
    }
}
