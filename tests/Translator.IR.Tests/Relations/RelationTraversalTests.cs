using Translator.IR.Expressions;
using Translator.IR.Relations;
using Translator.IR.Types;
using static Translator.IR.Tests.SmallTree;

namespace Translator.IR.Tests.Relations;

public sealed class RelationTraversalTests
{
    private static readonly ColumnSymbol Total = new(new ColumnId(3), "total", DataType.Int, Nullable: true);

    [Fact]
    public void Inputs_are_found_in_arrays_and_definitions()
    {
        var union = new SetOperation(SetOperationKind.Union, All: true, [Table, new Distinct(Table)], [Total]);
        Assert.Equal([Table, new Distinct(Table)], union.Inputs);
        var with = new With([new CteDefinition(1, "c", union)], Table);
        Assert.Equal([union, Table], with.Inputs);
    }

    [Fact]
    public void With_derives_the_output_anew()
    {
        var join = new Join(Table, new Scan(QualifiedName.Of("u"), [Total with { Nullable = false }]), JoinKind.Inner, null, false, null);
        Assert.False(join.Output[2].Nullable);
        Assert.True((join with { Kind = JoinKind.LeftOuter }).Output[2].Nullable);
        var project = new Project(Table, [new Assignment(Total, Ref(X))]);
        Assert.Equal([Total], project.Output);
        Assert.Equal([X], (project with { Columns = [new Assignment(X, Ref(X))] }).Output);
    }

    [Fact]
    public void Equality_does_not_depend_on_what_has_been_derived()
    {
        var seen = new Project(Table, [new Assignment(Total, Ref(X))]);
        Assert.Equal([Total], seen.Output);
        var fresh = new Project(Table, [new Assignment(Total, Ref(X))]);
        Assert.Equal(seen, fresh);
        Assert.Equal(seen.GetHashCode(), fresh.GetHashCode());
        Assert.NotEqual<Relation>(seen, new Distinct(Table));
    }

    [Fact]
    public void Transform_reaches_queries_in_expressions()
    {
        Relation tree = Keep(Table, Ref(X));
        var count = tree.DescendantsAndSelf().Count();
        Assert.Equal(5, count);
        var rewritten = tree.TransformUp(static r => r is Scan scan ? scan with { Table = QualifiedName.Of("other") } : r);
        Assert.DoesNotContain(rewritten.DescendantsAndSelf(), static r => r is Scan { Table.Last: "t" });
        Assert.Equal(3, rewritten.DescendantsAndSelf().Count(static r => r is Scan { Table.Last: "other" }));
        Assert.Same(tree, tree.TransformUp(static r => r));
        Assert.Same(tree, tree.TransformDown(static r => r));
        Assert.True(tree.ContainsExpression<InSubquery>());
        Assert.False(tree.Contains<Project>());
    }

    [Fact]
    public void Free_columns_are_what_comes_from_outside()
    {
        Assert.Empty(Keep(Table, Ref(X)).FreeColumns);
        Assert.Equal([Outside.Id], new Filter(Table, Sum(Ref(X), Ref(Outside))).FreeColumns);
        var right = new Filter(new Scan(QualifiedName.Of("u"), [Total]), Sum(Ref(X), Ref(Total)));
        Assert.Equal([X.Id], right.FreeColumns);
        Assert.Empty(new Join(Table, right, JoinKind.Inner, null, Lateral: true, null).FreeColumns);
        Assert.Equal([X.Id], new Join(Table, right, JoinKind.Inner, null, Lateral: false, null).FreeColumns);
    }

    [Fact]
    public void Refreshing_ids_renames_what_the_tree_makes_and_nothing_else()
    {
        var tree = new Project(
            new Filter(Table, Sum(Ref(X), Ref(Outside))),
            [
                new Assignment(X, Ref(X)),
                new Assignment(Total, new Lambda([Y with { Id = new ColumnId(4) }], Ref(Y with { Id = new ColumnId(4) }))),
            ]
        );
        var copy = tree.RefreshIds(new ColumnIdAllocator(100));
        Assert.Equal([Outside.Id], copy.FreeColumns);
        Assert.Equal(tree.Output.Select(static c => c.Name), copy.Output.Select(static c => c.Name));
        var old = tree.DescendantsAndSelf().SelectMany(static r => r.Output).Select(static c => c.Id);
        var made = copy.DescendantsAndSelf().SelectMany(static r => r.Output).Select(static c => c.Id);
        Assert.Empty(old.Intersect(made));
        Assert.Equal(copy.Output[0].Id, copy.Inputs[0].Output[0].Id);
        Assert.DoesNotContain(copy.AllExpressions().OfType<ColumnReference>(), static r => r.Id.Number is > 0 and < 99);
    }

    [Fact]
    public void Deep_trees_pass_on_a_stage_thread() =>
        OnStageThread(static () =>
        {
            Relation deep = Table;
            for (var i = 0; i < 5_000; i++)
            {
                deep = new Filter(deep, Literal.Boolean(true));
            }
            Assert.Equal([X, Y], deep.Output);
            Assert.Empty(deep.FreeColumns);
            Assert.Same(deep, deep.TransformUp(static r => r));
            Assert.Equal(2, deep.RefreshIds(new ColumnIdAllocator(50)).Output.Count);
        });
}
