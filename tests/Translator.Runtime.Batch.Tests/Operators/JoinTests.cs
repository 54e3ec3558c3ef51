using Translator.Backends.Batch;
using Translator.Backends.Batch.Operators;
using Translator.IR.Expressions;
using Translator.IR.Relations;
using Translator.IR.Types;
using Translator.Runtime.Batch.Tests.Fixture;

namespace Translator.Runtime.Batch.Tests.Operators;

/// <summary>Every kind of join, with every kind of condition, against trying all pairs with three-valued logic.</summary>
public sealed class JoinTests
{
    private static readonly string[] Conditions = ["eq", "eq+lt", "two eq", "null_safe", "null_safe+eq", "lt"];

    public static TheoryData<JoinKind, string, int> Cases()
    {
        var cases = new TheoryData<JoinKind, string, int>();
        foreach (var kind in Enum.GetValues<JoinKind>())
        {
            foreach (var condition in Conditions)
            {
                foreach (var rows in new[] { 0, 3, 40 })
                {
                    cases.Add(kind, condition, rows);
                }
            }
        }

        return cases;
    }

    [Theory]
    [MemberData(nameof(Cases))]
    public void AgreesWithAllPairs(JoinKind kind, string condition, int rightRows)
    {
        var random = new Random(17 + rightRows);
        var left = Table("l", random, 30, kind == JoinKind.LeftSingle ? 60 : 6);
        var right = kind == JoinKind.LeftSingle ? OneRowAKey("r", rightRows) : Table("r", random, rightRows, 6);
        var mark = kind == JoinKind.LeftMark ? Ir.Column("mark", DataType.Boolean) : null;
        var join = new Join(left.Scan, right.Scan, kind, Condition(condition, left, right), Lateral: false, mark);
        if (kind == JoinKind.LeftSingle && condition is "lt")
        {
            return;
        }

        Runs.SameRows(Expected(left, right, kind, Test(condition)), Runs.Rows(join, left, right));
        var expected = condition == "lt" ? typeof(NestedLoopJoin) : typeof(HashJoin);
        Assert.IsType(expected, new BatchPlanner().Plan(join).Root);
    }

    [Fact]
    public void InnerJoinBuildsTheSmallerSide()
    {
        var random = new Random(3);
        var left = Table("l", random, 10, 5);
        var right = Table("r", random, 50, 5);
        var join = new Join(left.Scan, right.Scan, JoinKind.Inner, Ir.Boolean("eq", left[0], right[0]), Lateral: false, Mark: null);
        var plan = new BatchPlanner(name => name.Last == "l" ? 10 : 50).Plan(join);
        Assert.Equal(JoinSide.Left, Assert.IsType<HashJoin>(plan.Root).Build);
        var run = new BatchRunner().Run(plan, new TestTables(left, right), Kernels.SessionOptions.Default, Memory.MemoryBudget.Unlimited);
        var rows = run.Sum(static b => b.RowCount);
        Assert.Equal(Expected(left, right, JoinKind.Inner, Test("eq")).Count(), rows);
    }

    [Fact]
    public void CrossJoinGoesThroughManyBuffers()
    {
        var left = new TestTable("l", [("a", DataType.Int)], Enumerable.Range(0, 300).Select(static i => new object?[] { i }), 100);
        var right = new TestTable("r", [("b", DataType.Int)], Enumerable.Range(0, 200).Select(static i => new object?[] { i }), 100);
        var join = new Join(left.Scan, right.Scan, JoinKind.Inner, Condition: null, Lateral: false, Mark: null);
        var rows = Runs.Rows(join, left, right);
        Assert.Equal(60_000, rows.Count);
        Assert.Equal(60_000, rows.Select(Runs.Text).Distinct().Count());
    }

    [Theory]
    [InlineData(1, 2)]
    [InlineData(1, 1)]
    public void KeysThatAreThereOnceOrTwiceBesideNull(int first, int second)
    {
        var left = new TestTable(
            "l",
            [("k", DataType.Int), ("v", DataType.Int)],
            [
                [1, 0],
                [2, 0],
                [null, 0],
                [1, 1],
            ]
        );
        var right = new TestTable(
            "r",
            [("k", DataType.Int), ("v", DataType.Int)],
            [
                [first, 0],
                [second, 0],
                [null, 0],
            ]
        );
        foreach (var kind in new[] { JoinKind.Inner, JoinKind.LeftOuter, JoinKind.FullOuter })
        {
            var join = new Join(left.Scan, right.Scan, kind, Condition("eq", left, right), Lateral: false, Mark: null);
            Runs.SameRows(Expected(left, right, kind, Test("eq")), Runs.Rows(join, left, right));
        }
    }

    [Fact]
    public void SeveralRowsOfAScalarSubqueryAreAnError()
    {
        var left = new TestTable(
            "l",
            [("a", DataType.Int)],
            [
                [1],
                [2],
            ]
        );
        var right = new TestTable(
            "r",
            [("b", DataType.Int)],
            [
                [2],
                [2],
            ]
        );
        var join = new Join(left.Scan, right.Scan, JoinKind.LeftSingle, Ir.Boolean("eq", left[0], right[0]), Lateral: false, Mark: null);
        Assert.Equal("SCALAR_SUBQUERY_TOO_MANY_ROWS", Runs.Failure(join, left, right).Condition);
    }

    private static TestTable Table(string name, Random random, int rows, int keys) =>
        new(
            name,
            [("k", DataType.Int), ("v", DataType.Int)],
            Enumerable
                .Range(0, rows)
                .Select(_ => new object?[] { random.Next(4) == 0 ? null : random.Next(keys), random.Next(5) == 0 ? null : random.Next(4) })
        );

    private static TestTable OneRowAKey(string name, int rows) =>
        new(
            name,
            [("k", DataType.Int), ("v", DataType.Int)],
            Enumerable.Range(0, rows).Select(static i => new object?[] { i == 1 ? null : i, i % 4 })
        );

    private static Expression Condition(string condition, TestTable left, TestTable right) =>
        condition switch
        {
            "eq" => Ir.Boolean("eq", left[0], right[0]),
            "eq+lt" => Ir.Both(Ir.Boolean("eq", left[0], right[0]), Ir.Boolean("lt", left[1], right[1])),
            "two eq" => Ir.Both(Ir.Boolean("eq", left[0], right[0]), Ir.Boolean("eq", right[1], left[1])),
            "null_safe" => Ir.Boolean("eq_null_safe", left[0], right[0]),
            "null_safe+eq" => Ir.Both(Ir.Boolean("eq_null_safe", left[0], right[0]), Ir.Boolean("eq", left[1], right[1])),
            "lt" => Ir.Boolean("lt", left[1], right[1]),
            _ => throw new ArgumentOutOfRangeException(nameof(condition)),
        };

    private static Func<object?[], object?[], bool?> Test(string condition) =>
        condition switch
        {
            "eq" => static (l, r) => Equal(l[0], r[0]),
            "eq+lt" => static (l, r) => And(Equal(l[0], r[0]), Less(l[1], r[1])),
            "two eq" => static (l, r) => And(Equal(l[0], r[0]), Equal(l[1], r[1])),
            "null_safe" => static (l, r) => Equals(l[0], r[0]),
            "null_safe+eq" => static (l, r) => And(Equals(l[0], r[0]), Equal(l[1], r[1])),
            "lt" => static (l, r) => Less(l[1], r[1]),
            _ => throw new ArgumentOutOfRangeException(nameof(condition)),
        };

    private static bool? Equal(object? a, object? b) => a is null || b is null ? null : a.Equals(b);

    private static bool? Less(object? a, object? b) => a is int x && b is int y ? x < y : null;

    private static bool? And(bool? a, bool? b) =>
        a == false || b == false ? false
        : a is null || b is null ? null
        : true;

    private static IEnumerable<object?[]> Expected(TestTable left, TestTable right, JoinKind kind, Func<object?[], object?[], bool?> test)
    {
        var matchedRight = new HashSet<object?[]>();
        foreach (var l in left.Rows)
        {
            var matches = right.Rows.Where(r => test(l, r) == true).ToList();
            matchedRight.UnionWith(matches);
            var unknown = right.Rows.Any(r => test(l, r) is null);
            var pairs = matches.Select(r => (object?[])[.. l, .. r]);
            IEnumerable<object?[]> rows = kind switch
            {
                JoinKind.Inner or JoinKind.RightOuter => pairs,
                JoinKind.LeftOuter or JoinKind.FullOuter or JoinKind.LeftSingle => matches.Count == 0
                    ?
                    [
                        [.. l, null, null],
                    ]
                    : pairs,
                JoinKind.LeftSemi => matches.Count > 0 ? [l] : [],
                JoinKind.LeftAnti => matches.Count == 0 ? [l] : [],
                JoinKind.LeftAntiNullAware => matches.Count == 0 && !unknown ? [l] : [],
                JoinKind.LeftMark =>
                [
                    [
                        .. l,
                        matches.Count > 0 ? true
                        : unknown ? null
                        : false,
                    ],
                ],
                _ => throw new ArgumentOutOfRangeException(nameof(kind)),
            };
            foreach (var row in rows)
            {
                yield return row;
            }
        }

        if (kind is JoinKind.RightOuter or JoinKind.FullOuter)
        {
            foreach (var r in right.Rows.Where(r => !matchedRight.Contains(r)))
            {
                yield return [null, null, .. r];
            }
        }
    }
}
