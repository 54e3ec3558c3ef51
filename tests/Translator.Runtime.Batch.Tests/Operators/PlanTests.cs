using Translator.Backends.Batch;
using Translator.IR;
using Translator.IR.Expressions;
using Translator.IR.Relations;
using Translator.IR.Types;
using Translator.Runtime.Batch.Tests.Fixture;

namespace Translator.Runtime.Batch.Tests.Operators;

public sealed class PlanTests
{
    [Fact]
    public void APlanShowsExchangesJoinsAndOrder()
    {
        var a = new ColumnSymbol(new ColumnId(1), "a", DataType.Int, true);
        var b = new ColumnSymbol(new ColumnId(2), "b", DataType.Int, true);
        var c = new ColumnSymbol(new ColumnId(3), "c", DataType.BigInt, true);
        var condition = Ir.Both(
            Ir.Boolean("eq", new ColumnReference(b), new ColumnReference(a)),
            Ir.Boolean("lt", new ColumnReference(a), Literal.Int(5))
        );
        var join = new Join(
            new Scan(QualifiedName.Of("db", "t"), [a]),
            new Scan(QualifiedName.Of("u"), [b]),
            JoinKind.LeftOuter,
            condition,
            Lateral: false,
            Mark: null
        );
        var sum = Ir.Aggregate(TestAggregates.Sum, DataType.BigInt, new ColumnReference(b));
        var aggregate = new Aggregate(join, [new Assignment(a, new ColumnReference(a))], [], [new Assignment(c, sum)], GroupingId: null);
        var top = new TopN(aggregate, [Ir.Descending(new ColumnReference(c))], 10, 0);
        Assert.Equal(
            """
            top 10 by [c#3 desc nulls last]
              exchange gathered
                hash_aggregate by [a#1] [c#3 = test_sum(b#2)]
                  hash_join left_outer build=right on [a#1 = b#2] and lt(a#1, 5:int)
                    exchange hashed [a#1]
                      scan db.t [a#1]
                    exchange hashed [b#2]
                      scan u [b#2]

            """.ReplaceLineEndings("\n"),
            new BatchPlanner().Plan(top).ToString()
        );
    }

    [Fact]
    public void EqualPlansAreEqual()
    {
        var a = new ColumnSymbol(new ColumnId(1), "a", DataType.Int, true);
        var scan = new Scan(QualifiedName.Of("t"), [a]);
        Assert.Equal(new BatchPlanner().Plan(new Distinct(scan)), new BatchPlanner().Plan(new Distinct(scan)));
    }
}
