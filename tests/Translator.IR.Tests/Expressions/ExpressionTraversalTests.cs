using Translator.IR.Diagnostics;
using Translator.IR.Expressions;
using Translator.IR.Relations;
using Translator.IR.Types;
using static Translator.IR.Tests.SmallTree;

namespace Translator.IR.Tests.Expressions;

public sealed class ExpressionTraversalTests
{
    [Fact]
    public void Children_are_found_in_helper_records_and_optional_parameters()
    {
        var call = new AggregateCall(
            Add,
            [Ref(X)],
            Distinct: false,
            Literal.Boolean(true),
            [new SortKey(Ref(Y), Descending: true, NullsFirst: false)],
            IgnoreNulls: false,
            DataType.Int,
            ResultNullable: true
        );
        Assert.Equal([Ref(X), Literal.Boolean(true), Ref(Y)], call.Children);
        Assert.Equal(3, call.Children.Count);

        var framed = new WindowCall(
            Add,
            [],
            Distinct: false,
            Filter: null,
            IgnoreNulls: false,
            new WindowFrame(
                FrameUnit.Rows,
                new FrameBound(FrameBoundKind.Preceding, Literal.Int(1)),
                new FrameBound(FrameBoundKind.CurrentRow)
            ),
            DataType.Int,
            ResultNullable: true
        );
        Assert.Equal([Literal.Int(1)], framed.Children);
    }

    [Fact]
    public void Rewriting_without_a_change_gives_the_same_reference()
    {
        Expression tree = new Case([new CaseBranch(Literal.Boolean(true), Sum(Ref(X), Ref(Y)))], new Exists(Table));
        Assert.Same(tree, tree.TransformUp(static e => e));
        Assert.Same(tree, tree.TransformDown(static e => e));
    }

    [Fact]
    public void Rewriting_keeps_the_origin()
    {
        var origin = Origin.At(new SourceText("q.sql", "x + y"), new TextSpan(0, 5));
        Expression tree = Sum(Ref(X), Ref(Y)) with { Origin = origin };
        var rewritten = tree.TransformUp(static e => e is ColumnReference { Column.Name: "x" } ? Literal.Int(1) : e);
        Assert.Equal(Sum(Literal.Int(1), Ref(Y)) with { ResultNullable = true }, rewritten);
        Assert.Equal(origin.Location, rewritten.Origin.Location);
    }

    [Fact]
    public void Substitute_reaches_into_queries()
    {
        Expression tree = new Exists(new Filter(Table, Sum(Ref(Outside), Ref(X))));
        var replaced = tree.Substitute(new Dictionary<ColumnId, Expression> { [Outside.Id] = Literal.Int(7) });
        Assert.Equal(new Exists(new Filter(Table, Sum(Ref(Outside), Ref(X)) with { Arguments = [Literal.Int(7), Ref(X)] })), replaced);
    }

    [Fact]
    public void Referenced_columns_leave_out_lambda_parameters_and_columns_made_inside_queries()
    {
        var lambda = new Lambda([X], Sum(Ref(X), Ref(Y)));
        Assert.Equal([Y.Id], lambda.ReferencedColumns);
        var exists = new Exists(new Filter(Table, Sum(Ref(X), Ref(Outside))));
        Assert.Equal([Outside.Id], exists.ReferencedColumns);
    }

    [Fact]
    public void Contains_looks_at_every_level_but_not_into_queries()
    {
        var tree = Sum(Ref(X), Sum(Ref(Y), Literal.Int(1)));
        Assert.True(tree.Contains<Literal>());
        Assert.False(tree.Contains<Cast>());
        Assert.False(new Exists(new Filter(Table, Literal.Boolean(true))).Contains<Literal>());
    }

    [Fact]
    public void Deep_chains_pass_on_a_stage_thread() =>
        OnStageThread(() =>
        {
            var deep = DeepSum(5_000);
            var rewritten = deep.TransformUp(static e => e is ColumnReference ? Literal.Int(1) : e);
            Assert.NotSame(deep, rewritten);
            Assert.False(rewritten.Contains<ColumnReference>());
            Assert.Equal([X.Id], deep.ReferencedColumns);
            Assert.Equal(deep, DeepSum(5_000));
            Assert.Equal(deep.GetHashCode(), DeepSum(5_000).GetHashCode());
        });
}
