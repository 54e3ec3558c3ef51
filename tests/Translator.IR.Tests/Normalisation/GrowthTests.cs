using Translator.IR.Expressions;
using Translator.IR.Functions;
using Translator.IR.Normalisation;
using Translator.IR.Relations;
using Translator.IR.Tests.Normalisation.Reference;
using Translator.IR.Types;

namespace Translator.IR.Tests.Normalisation;

/// <summary>Queries whose size a careless rule would double at every step stay of a reasonable size.</summary>
public sealed class GrowthTests
{
    private readonly ColumnIdAllocator ids = new();

    [Fact]
    public void A_predicate_over_a_chain_of_doubling_projections()
    {
        Relation query = Table();
        for (var i = 0; i < 60; i++)
        {
            var x = query.Output[0].Ref();
            query = new Project(query, [new Assignment(ids.Allocate("x", DataType.BigInt, true), Call("add", DataType.BigInt, x, x))]);
        }
        var normal = Normalise(new Filter(query, Call("gt", DataType.Boolean, query.Output[0].Ref(), Literal.BigInt(0))));
        Assert.InRange(SizeOf(normal), 60, 2_000);
    }

    [Fact]
    public void Named_queries_that_each_use_the_one_before_twice()
    {
        var definitions = new List<CteDefinition> { new(1, "c1", Table()) };
        for (var i = 2; i <= 60; i++)
        {
            var before = definitions[^1];
            var columns = ids.Allocate("u", DataType.BigInt, true);
            definitions.Add(
                new(i, $"c{i}", new SetOperation(SetOperationKind.Union, true, [Reference(before), Reference(before)], [columns]))
            );
        }
        var normal = Normalise(new With([.. definitions], Reference(definitions[^1])));
        Assert.InRange(SizeOf(normal), 60, 100_000);
        Assert.IsType<With>(normal);
    }

    [Fact]
    public void Many_subqueries_whose_predicates_are_no_equalities()
    {
        var table = Table();
        var columns = Enumerable.Range(0, 40).Select(_ => new Assignment(ids.Allocate("m", DataType.BigInt, true), Largest(table)));
        var normal = Normalise(new Project(table, [.. columns]));
        Assert.InRange(SizeOf(normal), 40, 4_000);
    }

    [Fact]
    public void A_chain_of_lateral_joins_that_each_use_the_one_before_ends_in_a_diagnostic()
    {
        Relation query = Table();
        for (var i = 0; i < 40; i++)
        {
            var right = ((ScalarSubquery)Largest(query)).Query;
            query = new Join(new Project(query, [query.Output[^1].PassedThrough()]), right, JoinKind.Inner, null, true, null);
        }
        var context = Context();
        Normaliser.Normalise(query, context);
        Assert.Equal("TR4006", context.Diagnostics.First().Code);
    }

    [Theory]
    [InlineData("and")]
    [InlineData("or")]
    public void A_long_chain_of_predicates(string id)
    {
        var table = Table();
        Expression Test(int i) => Call("eq", DataType.Boolean, table.Output[0].Ref(), Literal.BigInt(i));
        var predicate = Enumerable.Range(0, 2_000).Select(Test).Aggregate((all, one) => Call(id, DataType.Boolean, all, one));
        var filter = Assert.IsType<Filter>(Normalise(new Filter(table, predicate)));
        Assert.Equal(2_000, Assert.IsType<Call>(filter.Predicate).Arguments.Count);
    }

    [Fact]
    public void A_predicate_goes_down_through_hundreds_of_queries()
    {
        Relation query = Table();
        for (var i = 0; i < 150; i++)
        {
            query = new Project(new Distinct(query), [new Assignment(ids.Allocate("x", DataType.BigInt, true), query.Output[0].Ref())]);
        }
        var normal = Normalise(new Filter(query, Call("gt", DataType.Boolean, query.Output[0].Ref(), Literal.BigInt(0))));
        Assert.Equal(1, normal.DescendantsAndSelf().Count(static r => r is Filter { Input: Scan }));
    }

    private Scan Table() => new(QualifiedName.Of("d", "t"), [ids.Allocate("b", DataType.BigInt, true)]);

    private CteReference Reference(CteDefinition definition) =>
        new(definition.Id, definition.Name, [.. definition.Query.Output.Select(ids.Copy)]);

    // The largest value of a table that is less than one of an enclosing row.
    private ScalarSubquery Largest(Relation outer)
    {
        var table = Table();
        var less = Call("lt", DataType.Boolean, table.Output[0].Ref(), outer.Output[^1].Ref());
        var max = new AggregateCall(Row("max"), [table.Output[0].Ref()], false, null, [], false, DataType.BigInt, true);
        return new(new Aggregate(new Filter(table, less), [], [], [new Assignment(ids.Allocate("max", DataType.BigInt, true), max)], null));
    }

    private static int SizeOf(Relation relation) => relation.DescendantsAndSelf().Count() + relation.AllExpressions().Count();

    private Relation Normalise(Relation query)
    {
        var context = Context();
        var normal = Normaliser.Normalise(query, context);
        Assert.Empty(context.Diagnostics);
        return normal;
    }

    private NormalisationContext Context() => new(ids, [], RandomQueries.Functions);

    private static Call Call(string id, DataType type, Expression left, Expression right) => new(Row(id), [left, right], type, true);

    private static FunctionRow Row(string id) => RandomQueries.Functions.Find(id) ?? throw new InvalidOperationException(id);
}
