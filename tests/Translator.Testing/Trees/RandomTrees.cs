using CsCheck;
using Translator.IR;
using Translator.IR.Expressions;
using Translator.IR.Relations;
using Translator.IR.Types;

namespace Translator.Testing.Trees;

/// <summary>
/// Random, well-typed relation trees over <see cref="TreeFunctions"/>: every relation and expression before normalisation. A tree is its seed and
/// its depth, so that a failing one shrinks to a shallow one.
/// </summary>
public sealed partial class RandomTrees
{
    private readonly ColumnIdAllocator ids = new();
    private readonly RandomValues values;

    private RandomTrees(int seed)
    {
#pragma warning disable CA5394 // Reproducible, not secret.
        values = new RandomValues(new Random(seed));
#pragma warning restore CA5394
    }

    /// <summary>Trees up to a depth.</summary>
    public static Gen<Relation> Upto(int depth) =>
        Gen.Select(Gen.Int[0, int.MaxValue], Gen.Int[0, depth], static (seed, levels) => new RandomTrees(seed).Relation(levels, []));

    private ColumnSymbol Column() => ids.Allocate(values.Name(), values.Type(), values.Flip());

    private Assignment Assign(Expression value) => new(ids.Allocate(values.Name(), value.Type, value.Nullable), value);

    private EquatableArray<T> Some<T>(int least, int most, Func<T> make) =>
        [.. Enumerable.Range(0, least + values.Below(most - least + 1)).Select(_ => make())];

    private Relation Leaf(IReadOnlyList<ColumnSymbol> outer)
    {
        var columns = Some(1, 4, Column);
        return values.Below(3) == 0
            ? new Values(columns, Some(0, 3, () => new ValuesRow([.. columns.Select(c => Expression(c.Type, outer, 0))])))
            : new Scan(new QualifiedName(Some(1, 3, values.Name)), columns);
    }

    private Relation Relation(int depth, IReadOnlyList<ColumnSymbol> outer)
    {
        if (depth == 0)
        {
            return Leaf(outer);
        }
        var input = Relation(depth - 1, outer);
        IReadOnlyList<ColumnSymbol> scope = [.. outer, .. input.Output];
        return values.Below(17) switch
        {
            0 => new Filter(input, Predicate(scope, depth)),
            1 => new Project(
                input,
                [.. input.Output.Take(1).Select(static c => new Assignment(c, new ColumnReference(c))), Assign(Any(scope, depth))]
            ),
            2 => Join(input, depth, outer),
            3 => Aggregate(input, scope, depth),
            4 => Window(input, scope, depth),
            5 => new Sort(input, Some(1, 2, () => Key(scope))),
            6 => new Limit(input, values.Flip() ? null : values.Below(100), values.Below(2)),
            7 => new TopN(input, Some(1, 2, () => Key(scope)), values.Below(10), values.Below(2)),
            8 => new SetOperation(
                values.Of(Enum.GetValues<SetOperationKind>()),
                values.Flip(),
                [input, input, input],
                [.. input.Output.Select(ids.Copy)]
            ),
            9 => new Distinct(input),
            10 => new Generate(
                input,
                TreeFunctions.Explode,
                [Expression(new ArrayType(DataType.Int), scope, 1)],
                values.Flip(),
                [ids.Allocate("col", DataType.Int, true)]
            ),
            11 => new Alias(input, values.Name()),
            12 => new Hinted(input, Some(1, 2, () => new Hint(values.Name(), Some(0, 2, values.Name)))),
            13 => TimeWindow(input, scope),
            14 => new With(
                [new CteDefinition(7, values.Name(), input)],
                new CteReference(7, values.Name(), [.. input.Output.Select(ids.Copy)])
            ),
            15 => new RecursiveUnion(
                3,
                input,
                new CteReference(3, values.Name(), [.. input.Output.Select(ids.Copy)]),
                values.Flip(),
                values.Below(100),
                [.. input.Output.Select(ids.Copy)]
            ),
            _ => values.Flip() || input.Output.IsEmpty
                ? new Sink(
                    input,
                    QualifiedName.Of("t"),
                    values.Of(Enum.GetValues<SinkMode>()),
                    Some(0, 2, values.Name),
                    Some(0, 1, () => Expression(DataType.Int, [], 0))
                )
                : new Watermark(input, values.Of(input.Output), values.Below(3)),
        };
    }

    private Join Join(Relation left, int depth, IReadOnlyList<ColumnSymbol> outer)
    {
        var lateral = values.Flip();
        var right = Relation(depth - 1, lateral ? [.. outer, .. left.Output] : outer);
        var kind = values.Of(Enum.GetValues<JoinKind>());
        var mark = kind == JoinKind.LeftMark ? ids.Allocate("mark", DataType.Boolean, true) : null;
        var condition = values.Flip() ? Predicate([.. left.Output, .. right.Output], 1) : null;
        return new Join(left, right, kind, condition, lateral, mark);
    }

    private Aggregate Aggregate(Relation input, IReadOnlyList<ColumnSymbol> scope, int depth)
    {
        var keys = Some(0, 2, () => Assign(Any(scope, 1)));
        var sets = Some(0, 2, () => new GroupingSet([.. Enumerable.Range(0, keys.Count)]));
        var aggregates = Some(0, 2, () => Assign(AggregateCall(scope, depth)));
        return new Aggregate(input, keys, sets, aggregates, values.Flip() ? null : ids.Allocate("gid", DataType.BigInt, false));
    }

    private Window Window(Relation input, IReadOnlyList<ColumnSymbol> scope, int depth) =>
        new(input, Some(0, 2, () => Any(scope, 1)), Some(0, 2, () => Key(scope)), Some(1, 2, () => Assign(WindowCall(scope, depth))));

    private TimeWindow TimeWindow(Relation input, IReadOnlyList<ColumnSymbol> scope) =>
        new(
            input,
            values.Of(Enum.GetValues<TimeWindowKind>()),
            Expression(DataType.TimestampLtz, scope, 1),
            Some(0, 1, () => Any(scope, 1)),
            values.Below(3),
            values.Below(3),
            -values.Below(3),
            values.Flip() ? null : Expression(DayTimeIntervalType.Full, scope, 0),
            ids.Allocate("start", DataType.TimestampLtz, false),
            ids.Allocate("end", DataType.TimestampLtz, false)
        );
}
