using Translator.IR;
using Translator.IR.Expressions;
using Translator.IR.Functions.Families;
using Translator.IR.Relations;
using Translator.IR.Types;
using Translator.Runtime.Streaming.Tests.Fixture;
using static Translator.Runtime.Streaming.Tests.Fixture.Queries;

namespace Translator.Runtime.Streaming.Tests.Operators;

/// <summary>Every operator under many schedules against the batch runtime.</summary>
public sealed class EquivalenceTests
{
    private readonly TestTable a = SmallRows("a", 1);
    private readonly TestTable b = SmallRows("b", 2, rows: 45);
    private readonly TestTable c = SmallRows("c", 3, rows: 30);

    private TestTable[] All => [a, b, c];

    /// <summary>Rows that come and go: sums by two keys.</summary>
    private static Aggregate Changing(TestTable table) => GroupBy(table.Scan, [table[0], table[1]], Sum(table[2]));

    [Fact]
    public void LinearOperators()
    {
        var filter = new Filter(a.Scan, Ir.Boolean("is_not_null", a[0]));
        var project = new Project(
            filter,
            [Ir.Named("x", a[1]), Ir.Named("y", a[3]), Ir.Named("z", Ir.Boolean("eq", a[0], Literal.Int(2)))]
        );
        Streams.EqualsBatch(project, All);
        foreach (var outer in new[] { false, true })
        {
            var generated = new Generate(a.Scan, TestTableFunctions.Numbers, [a[0]], outer, [Ir.Column("n", DataType.Int)]);
            Streams.EqualsBatch(generated, All);
        }
    }

    [Theory]
    [InlineData(SetOperationKind.Union, true)]
    [InlineData(SetOperationKind.Union, false)]
    [InlineData(SetOperationKind.Intersect, true)]
    [InlineData(SetOperationKind.Intersect, false)]
    [InlineData(SetOperationKind.Except, true)]
    [InlineData(SetOperationKind.Except, false)]
    public void SetOperations(SetOperationKind kind, bool all)
    {
        Relation[] parts = [.. All.Select(static t => Keys(t, t.Scan))];
        Streams.EqualsBatch(Combined(kind, all, parts), All);
        Relation[] changing = [.. All.Select(static t => Changing(t)).Select(static g => Keys(g))];
        Streams.EqualsBatch(Combined(kind, all, changing), All);
    }

    [Fact]
    public void Distincts()
    {
        Streams.EqualsBatch(new Distinct(Keys(a, a.Scan)), All);
        Streams.EqualsBatch(new Distinct(Keys(Changing(a))), All);
    }

    [Theory]
    [InlineData(JoinKind.Inner)]
    [InlineData(JoinKind.LeftOuter)]
    [InlineData(JoinKind.RightOuter)]
    [InlineData(JoinKind.FullOuter)]
    [InlineData(JoinKind.LeftSemi)]
    [InlineData(JoinKind.LeftAnti)]
    [InlineData(JoinKind.LeftAntiNullAware)]
    [InlineData(JoinKind.LeftMark)]
    public void Joins(JoinKind kind)
    {
        foreach (var (left, right) in new (Relation, Relation)[] { (a.Scan, b.Scan), (Changing(a), b.Scan), (Changing(a), Changing(b)) })
        {
            var keys = Equal(Column(left, 0), Column(right, 0));
            var residual = Ir.Boolean("le", Column(left, 2), Column(right, 2));
            foreach (
                var condition in new[]
                {
                    keys,
                    Ir.Both(keys, residual),
                    residual,
                    Ir.Boolean("eq_null_safe", Column(left, 0), Column(right, 0)),
                }
            )
            {
                var mark = kind == JoinKind.LeftMark ? Ir.Column("m", DataType.Boolean) : null;
                Streams.EqualsBatch(new Join(left, right, kind, condition, false, mark), All, seeds: 5);
            }
        }
    }

    [Fact]
    public void CrossJoinAndSingleJoin()
    {
        Streams.EqualsBatch(new Join(b.Scan, c.Scan, JoinKind.Inner, null, false, null), All, seeds: 4);
        var totals = GroupBy(b.Scan, [], Max(b[2]));
        Streams.EqualsBatch(new Join(a.Scan, totals, JoinKind.LeftSingle, null, false, null), All);
        var byKey = GroupBy(b.Scan, [b[0]], Sum(b[2]));
        Streams.EqualsBatch(new Join(a.Scan, byKey, JoinKind.LeftSingle, Equal(a[0], Column(byKey, 0)), false, null), All);
    }

    [Fact]
    public void JoinsKeepTheBitsOfFloatingNumbers()
    {
        var condition = Equal(a[3], b[3]);
        Streams.EqualsBatch(new Join(a.Scan, b.Scan, JoinKind.Inner, condition, false, null), All);
        Streams.EqualsBatch(new Join(a.Scan, b.Scan, JoinKind.FullOuter, condition, false, null), All);
    }

    [Fact]
    public void Aggregates()
    {
        Streams.EqualsBatch(Changing(a), All);
        Streams.EqualsBatch(GroupBy(a.Scan, [a[3]], Sum(a[2]), Max(a[2])), All);
        Streams.EqualsBatch(GroupBy(a.Scan, [], Sum(a[2]), Max(a[2])), All);
        var filtered = Sum(a[2]) with { Filter = Ir.Boolean("eq", a[0], Literal.Int(1)) };
        Streams.EqualsBatch(GroupBy(a.Scan, [a[1]], filtered, Sum(a[2]) with { Distinct = true }), All);
        Streams.EqualsBatch(GroupBy(a.Scan, [a[1]], filtered), All);
    }

    [Fact]
    public void AggregatesOfNothing()
    {
        var none = new Filter(a.Scan, Literal.Boolean(false));
        Streams.EqualsBatch(GroupBy(none, [], Sum(a[2])), All, seeds: 4);
        Streams.EqualsBatch(GroupBy(none, [], Sum(a[2]) with { Distinct = true }), All, seeds: 4);
        Streams.EqualsBatch(GroupBy(none, [a[0]], Sum(a[2])), All, seeds: 4);
    }

    [Fact]
    public void GroupingSets()
    {
        var keys = new[] { Ir.Named("k", a[0]), Ir.Named("s", a[1]) };
        EquatableArray<GroupingSet> sets = [new GroupingSet([0, 1]), new GroupingSet([0]), new GroupingSet([1]), new GroupingSet([])];
        foreach (var call in new[] { Sum(a[2]), Sum(a[2]) with { Distinct = true } })
        {
            var relation = new Aggregate(a.Scan, [.. keys], sets, [Ir.Named("x", call)], Ir.Column("gid", DataType.BigInt));
            Streams.EqualsBatch(relation, All);
        }
    }

    [Fact]
    public void AggregatesOverChanges()
    {
        var inner = Changing(a);
        Streams.EqualsBatch(GroupBy(inner, [Column(inner, 0)], Sum(Column(inner, 2))), All);
        Streams.EqualsBatch(GroupBy(inner, [Column(inner, 0)], Max(Column(inner, 2)), Sum(Column(inner, 2))), All);
        Streams.EqualsBatch(GroupBy(inner, [], Max(Column(inner, 2))), All);
        var joined = new Join(inner, b.Scan, JoinKind.LeftOuter, Equal(Column(inner, 0), b[0]), false, null);
        Streams.EqualsBatch(GroupBy(joined, [Column(joined, 1)], Sum(Column(joined, 5)), Max(Column(joined, 2))), All);
    }

    [Fact]
    public void WindowFunctionsAndTop()
    {
        foreach (var input in new Relation[] { a.Scan, Changing(a) })
        {
            var calls = new[]
            {
                Ir.Named("n", Ir.Window(WindowFunctions.RowNumber, DataType.Int, WindowFrame.WholePartition)),
                Ir.Named("m", Ir.Window(TestAggregates.Sum, DataType.BigInt, WindowFrame.WholePartition, Column(input, 2))),
            };
            Streams.EqualsBatch(new Window(input, [Column(input, 0)], [Ir.Descending(Column(input, 2))], [.. calls]), All);
            Streams.EqualsBatch(new Window(input, [], [Ir.Ascending(Column(input, 2))], [.. calls]), All, seeds: 5);
            var top = new TopN(input, [Ir.Ascending(Column(input, 2)), Ir.Descending(Column(input, 0))], 7, 3);
            Streams.EqualsBatch(top, All);
            Streams.EqualsBatch(GroupBy(top, [Column(top, 1)], Sum(Column(top, 2))), All);
        }
    }

    [Fact]
    public void SharedQueries()
    {
        var query = Changing(a);
        var first = new CteReference(7, "q", [.. query.Output.Select(static o => Ir.Column(o.Name, o.Type))]);
        var second = new CteReference(7, "q", [.. query.Output.Select(static o => Ir.Column(o.Name, o.Type))]);
        var join = new Join(first, second, JoinKind.LeftOuter, Equal(Column(first, 0), Column(second, 0)), false, null);
        Streams.EqualsBatch(new With([new CteDefinition(7, "q", query)], join), All);
    }

    [Fact]
    public void Recursion()
    {
        EquatableArray<ColumnSymbol> columns = [Ir.Column("k", DataType.Int)];
        var round = new CteReference(3, "r", [Ir.Column("k", DataType.Int)]);
        var step = new Join(round, b.Scan, JoinKind.Inner, Equal(Column(round, 0), b[0]), false, null);
        var next = new Filter(new Project(step, [Ir.Named("k", b[0])]), Ir.Boolean("is_not_null", b[0]));
        var anchor = new Project(new Filter(a.Scan, Equal(a[0], Literal.Int(1))), [Ir.Named("k", a[0])]);
        var fixedNext = new Project(step, [Ir.Named("k", b[0])]);
        Assert.NotNull(next);
        Streams.EqualsBatch(new RecursiveUnion(3, anchor, fixedNext, false, 100, columns), All);
    }

    private static Project Keys(TestTable table, Relation input) => new(input, [Ir.Named("k", table[0]), Ir.Named("s", table[1])]);

    private static Project Keys(Relation input) => new(input, [Ir.Named("k", Column(input, 0)), Ir.Named("s", Column(input, 2))]);

    private static SetOperation Combined(SetOperationKind kind, bool all, Relation[] parts) =>
        new(kind, all, [.. parts], [.. parts[0].Output.Select(static o => Ir.Column(o.Name, o.Type))]);
}
