using CsCheck;
using Translator.IR;
using Translator.IR.Expressions;
using Translator.IR.Functions.Families;
using Translator.IR.Relations;
using Translator.IR.Types;
using Translator.Runtime.Streaming.Tests.Fixture;
using static Translator.Runtime.Streaming.Tests.Fixture.Queries;

namespace Translator.Runtime.Streaming.Tests.Schedules;

/// <summary>Any small tables, any query of some shapes put on top of each other, any schedule: the stream gives the batch's answer.</summary>
public sealed class ScheduleProperties
{
    private static readonly Func<Relation, Relation, Relation>[] Shapes =
    [
        static (a, _) => new Filter(a, Ir.Boolean("is_not_null", Column(a, 0))),
        static (a, b) => Combined(SetOperationKind.Union, true, a, b),
        static (a, b) => Combined(SetOperationKind.Except, true, a, b),
        static (a, b) => Combined(SetOperationKind.Except, false, a, b),
        static (a, b) => Combined(SetOperationKind.Intersect, true, a, b),
        static (a, _) => new Distinct(a),
        static (a, _) => Three(GroupBy(a, [Column(a, 0), Column(a, 1)], Sum(Column(a, 2)))),
        static (a, _) => Three(GroupBy(a, [Column(a, 1), Column(a, 0)], Max(Column(a, 2)))),
        static (a, _) => Three(GroupBy(a, [Column(a, 0), Column(a, 1)], Sum(Column(a, 2)) with { Distinct = true })),
        static (a, b) => Joined(a, b, JoinKind.Inner),
        static (a, b) => Joined(a, b, JoinKind.LeftOuter),
        static (a, b) => Joined(a, b, JoinKind.FullOuter),
        static (a, b) => Joined(a, b, JoinKind.LeftSemi),
        static (a, b) => Joined(a, b, JoinKind.LeftAnti),
        static (a, b) => Joined(a, b, JoinKind.LeftAntiNullAware),
        static (a, _) => new TopN(a, [Ir.Ascending(Column(a, 2)), Ir.Descending(Column(a, 1))], 4, 1),
        static (a, _) =>
            Three(
                new Window(
                    a,
                    [Column(a, 0)],
                    [Ir.Ascending(Column(a, 2))],
                    [Ir.Named("n", Ir.Window(WindowFunctions.RowNumber, DataType.Int, WindowFrame.WholePartition))]
                )
            ),
    ];

    private static readonly Gen<object?[][]> Rows = Gen.Select(Gen.Int[-1, 2], Gen.Int[-1, 2], Gen.Int[-1, 3])
        .Select(static (k, s, v) => new object?[] { k < 0 ? null : k, s < 0 ? null : $"s{s}", v < 0 ? null : (long)v })
        .Array[0, 14];

    [Fact]
    public void TheFoldOfAStreamIsTheBatchAnswer() =>
        Gen.Select(Rows, Rows, Gen.Int[0, Shapes.Length - 1].Array[1, 3], Gen.Int[1, 1_000_000])
            .Sample(
                static (left, right, shapes, seed) =>
                {
                    var a = Table("a", left);
                    var b = Table("b", right);
                    Relation query = a.Scan;
                    foreach (var shape in shapes)
                    {
                        query = Shapes[shape](query, Fresh(b));
                    }

                    Streams.EqualsBatchFor(query, [a, b], seed);
                },
                iter: 150,
                threads: 1,
                print: static t =>
                    $"shapes [{string.Join(", ", t.Item3)}], schedule {t.Item4}\nleft  {Print(t.Item1)}\nright {Print(t.Item2)}"
            );

    private static string Print(object?[][] rows) => string.Join("; ", rows.Select(Streams.Text));

    private static TestTable Table(string name, object?[][] rows) =>
        new(name, [("k", DataType.Int), ("s", DataType.String), ("v", DataType.BigInt)], rows);

    /// <summary>The table once more under new columns.</summary>
    private static Scan Fresh(TestTable table) =>
        table.Scan with
        {
            Columns = [.. table.Scan.Columns.Select(static c => Ir.Column(c.Name, c.Type))],
        };

    private static Project Joined(Relation a, Relation b, JoinKind kind)
    {
        var condition = Ir.Both(Equal(Column(a, 0), Column(b, 0)), Ir.Boolean("le", Column(a, 2), Column(b, 2)));
        return Three(new Join(a, b, kind, condition, false, null));
    }

    private static SetOperation Combined(SetOperationKind kind, bool all, Relation a, Relation b) =>
        new(kind, all, [a, b], [.. a.Output.Select(static o => Ir.Column(o.Name, o.Type))]);

    /// <summary>Three columns of the types that every shape takes, the last ones of what is there.</summary>
    private static Project Three(Relation relation)
    {
        EquatableArray<ColumnSymbol> output = relation.Output;
        ColumnReference Last(DataType type) => new(output.Last(c => c.Type.Equals(type)));
        return new Project(
            relation,
            [Ir.Named("k", Last(DataType.Int)), Ir.Named("s", Last(DataType.String)), Ir.Named("v", Last(DataType.BigInt))]
        );
    }
}
