using Translator.IR.Expressions;
using Translator.IR.Functions;
using Translator.IR.Relations;
using Translator.IR.Types;

namespace Translator.IR.Tests.Normalisation.Reference;

/// <summary>Makes random queries with subqueries of every form, correlated over several levels, over three small tables.</summary>
internal sealed partial class RandomQueries(int seed)
{
    private static readonly DataType Int = DataType.BigInt;
    private readonly Random random = new(seed);
    private readonly ColumnIdAllocator ids = new();

    public static FunctionCatalogue Functions { get; } =
        FunctionCatalogue.BuiltIn.With(
            new[]
            {
                FunctionRow.Aggregate("count").Overload("() -> bigint").Overload("(value: any) -> bigint").WithNulls(NullPolicy.NeverNull),
                FunctionRow.Aggregate("sum").Overload("(value: T) -> T"),
                FunctionRow.Aggregate("min").Overload("(value: T) -> T"),
                FunctionRow.Aggregate("max").Overload("(value: T) -> T"),
                FunctionRow.Window("row_number").Overload("() -> int").WithNulls(NullPolicy.NeverNull),
                FunctionRow
                    .Aggregate("collect_list")
                    .Overload("(value: T) -> array<T>")
                    .WithNulls(NullPolicy.NeverNull)
                    .WithDeterminism(Determinism.OrderDependent),
                FunctionRow.Table("repeat_rows").Overload("(count: bigint) -> bigint"),
                FunctionRow.Scalar("rand").Overload("() -> double").WithNulls(NullPolicy.NeverNull).WithDeterminism(Determinism.Volatile),
            }.Where(static r => FunctionCatalogue.BuiltIn.Find(r.Id) is null)
        );

    public ColumnIdAllocator Ids => ids;

    public IReadOnlyDictionary<string, IReadOnlyList<object?[]>> Tables()
    {
        // The first column of s and the second one of u hold no NULL.
        object? Cell(bool nullable) => nullable && random.Next(4) == 0 ? null : (long)random.Next(3);
        IReadOnlyList<object?[]> Rows(bool first, bool second) =>
            [.. Enumerable.Range(0, random.Next(6)).Select(_ => new[] { Cell(first), Cell(second) })];
        return new Dictionary<string, IReadOnlyList<object?[]>>
        {
            ["t"] = Rows(true, true),
            ["s"] = Rows(false, true),
            ["u"] = Rows(true, false),
        };
    }

    public Relation Query() => Relation(3, []);

    private Relation Relation(int depth, IReadOnlyList<ColumnSymbol> outer)
    {
        if (depth <= 0)
        {
            return Scan();
        }
        switch (random.Next(24))
        {
            case 0 or 1 or 2 or 3:
                var filtered = Relation(depth - 1, outer);
                return new Filter(filtered, Predicate(depth, [.. filtered.Output, .. outer]));
            case 4 or 5:
                var input = Relation(depth - 1, outer);
                return new Project(input, [Made(depth, input, outer), input.Output[0].PassedThrough(), Made(depth, input, outer)]);
            case 6:
                return Grouped(depth, outer);
            case 7:
                return new Distinct(Relation(depth - 1, outer));
            case 8:
                return Limited(Relation(depth - 1, outer));
            case 9 or 10 or 11:
                return Joined(depth, outer);
            case 12:
                return Combined(depth, outer);
            case 22:
                return Listed(depth, outer);
            case 19:
                return Expanded(depth, outer);
            case 23:
                return Turned(depth, outer);
            case 20:
                return SingleRowMaybe(depth, outer);
            case 21:
                return InSets(depth, outer);
            case 16:
                return Written(depth, outer);
            case 17:
                var sorted = Limited(Relation(depth - 1, outer));
                return new Limit(new Project(sorted, [Made(0, sorted, [])]), random.Next(3), random.Next(2));
            case 18 when depth < 3:
                return new Sort(Relation(depth - 1, outer) is var r ? r : Scan(), [new SortKey(Literal.BigInt(1), false, true)]);
            case 13:
                return Numbered(Relation(depth - 1, outer));
            case 14:
                var (shared, id) = (Relation(depth - 1, outer), ids.Next);
                ids.Allocate();
                return new With(
                    [new CteDefinition(id, "c", shared)],
                    new Join(Reference(id, shared), Reference(id, shared), JoinKind.Inner, Predicate(0, shared.Output), false, null)
                        is var pair
                        ? pair with
                        {
                            Condition = Compare(pair.Left.Output[0].Ref(), pair.Right.Output[0].Ref()),
                        }
                        : throw new InvalidOperationException()
                );
            default:
                return new Alias(Relation(depth - 1, outer), "x");
        }
    }

    private Scan Scan()
    {
        var (name, first, second) = random.Next(3) switch
        {
            0 => ("t", true, true),
            1 => ("s", false, true),
            _ => ("u", true, false),
        };
        // A column's place in its table is its name's first letter modulo 2.
        return new Scan(QualifiedName.Of("d", name), [ids.Allocate("b", Int, first), ids.Allocate("c", Int, second)]);
    }

    private CteReference Reference(int id, Relation query) => new(id, "c", [.. query.Output.Select(ids.Copy)]);

    private Assignment Made(int depth, Relation input, IReadOnlyList<ColumnSymbol> outer)
    {
        var value = Number(depth, [.. input.Output, .. outer]);
        return new(ids.Allocate("v", Int, value.Nullable), value);
    }

    private Relation Grouped(int depth, IReadOnlyList<ColumnSymbol> outer)
    {
        var input = Relation(depth - 1, outer);
        var keys = random.Next(3) == 0 ? [] : new[] { Made(0, input, random.Next(3) == 0 ? outer : []) };
        return new Aggregate(input, [.. keys], [], [Aggregated(depth, input, outer), Aggregated(depth, input, outer)], null);
    }

    private Aggregate InSets(int depth, IReadOnlyList<ColumnSymbol> outer)
    {
        var input = Relation(depth - 1, outer);
        Assignment Key() => Made(0, input, []) is var key ? key with { Column = key.Column with { Nullable = true } } : key;
        EquatableArray<GroupingSet> sets =
        [
            new([0, 1]),
            new(Pick<EquatableArray<int>>([0], [1], [])),
            new(Pick<EquatableArray<int>>([0], [])),
        ];
        return new Aggregate(input, [Key(), Key()], sets, [Aggregated(depth, input, outer)], ids.Allocate("g", Int, false));
    }

    private Generate Expanded(int depth, IReadOnlyList<ColumnSymbol> outer)
    {
        var input = SingleRowMaybe(depth, outer);
        var outerRows = random.Next(2) == 0;
        var count = Number(0, [.. input.Output, .. outer]);
        return new Generate(input, Row("repeat_rows"), [count], outerRows, [ids.Allocate("i", Int, true)]);
    }

    private Project Turned(int depth, IReadOnlyList<ColumnSymbol> outer)
    {
        var input = Relation(depth - 1, outer);
        EquatableArray<UnpivotEntry> entries = [.. input.Output.Select(static c => new UnpivotEntry(c.Name, [c.Ref()]))];
        var value = ids.Allocate("v", Int, input.Output.Any(static c => c.Nullable));
        var rows = new Unpivot(input, entries, random.Next(2) == 0, ids.Allocate("n", DataType.String, false), [value]);
        return new Project(rows, [value.PassedThrough()]);
    }

    private Relation SingleRowMaybe(int depth, IReadOnlyList<ColumnSymbol> outer)
    {
        if (random.Next(2) == 0)
        {
            return Relation(depth - 1, outer);
        }
        var value = Number(depth - 1, outer);
        return new Project(IR.Relations.Values.SingleRow, [new Assignment(ids.Allocate("r", Int, value.Nullable), value)]);
    }

    private Assignment Aggregated(int depth, Relation input, IReadOnlyList<ColumnSymbol> outer)
    {
        var id = Pick("count", "sum", "max", "min");
        var argument = Number(depth - 1, [.. input.Output, .. outer]);
        var call = new AggregateCall(
            Row(id),
            id == "count" && random.Next(2) == 0 ? [] : [argument],
            random.Next(4) == 0,
            random.Next(4) == 0 ? Predicate(0, [.. input.Output, .. outer]) : null,
            [],
            false,
            Int,
            id != "count"
        );
        return new(ids.Allocate(id, Int, id != "count"), call.Arguments.IsEmpty ? call with { Distinct = false } : call);
    }

    // Ordered by every column, so that the answer is one.
    private Limit Limited(Relation input) =>
        new(
            new Sort(input, [.. input.Output.Select(c => new SortKey(c.Ref(), random.Next(2) == 0, random.Next(2) == 0))]),
            random.Next(3),
            random.Next(2)
        );

    private Window Numbered(Relation input)
    {
        var number = new WindowCall(Row("row_number"), [], false, null, false, WindowFrame.WholePartition, Int, false);
        var sum = new WindowCall(Row("sum"), [input.Output[0].Ref()], false, null, false, WindowFrame.WholePartition, Int, true);
        return new Window(
            input,
            random.Next(2) == 0 ? [] : [input.Output[0].Ref()],
            [.. input.Output.Select(static c => new SortKey(c.Ref(), false, true))],
            [new(ids.Allocate("n", Int, false), number), new(ids.Allocate("w", Int, true), sum)]
        );
    }

    private Relation Joined(int depth, IReadOnlyList<ColumnSymbol> outer)
    {
        var left = Relation(depth - 1, outer);
        var lateral = random.Next(3) == 0;
        var right = Relation(depth - 1, lateral ? [.. left.Output, .. outer] : outer);
        var kind = lateral
            ? Pick(JoinKind.Inner, JoinKind.LeftOuter)
            : Pick(JoinKind.Inner, JoinKind.LeftOuter, JoinKind.RightOuter, JoinKind.FullOuter, JoinKind.LeftSemi, JoinKind.LeftAnti);
        var condition =
            random.Next(4) == 0 ? null : Predicate(kind == JoinKind.Inner ? depth - 1 : 0, [.. left.Output, .. right.Output, .. outer]);
        return new Join(left, right, kind, condition, lateral, null);
    }

    // FROM a, b, c WHERE …
    private Filter Listed(int depth, IReadOnlyList<ColumnSymbol> outer)
    {
        var (a, b, c) = (Relation(depth - 1, outer), Scan(), Scan());
        var pairs = new Join(new Join(a, b, JoinKind.Inner, null, false, null), c, JoinKind.Inner, null, false, null);
        var (first, second) = (Compare(a.Output[0].Ref(), c.Output[0].Ref()), Compare(c.Output[1].Ref(), b.Output[0].Ref()));
        return new Filter(pairs, Both("and", Both("and", first, second), Predicate(0, [.. pairs.Output, .. outer])));
    }

    private Relation Combined(int depth, IReadOnlyList<ColumnSymbol> outer)
    {
        Relation One()
        {
            if (depth > 1 && random.Next(3) == 0)
            {
                return Combined(depth - 1, outer);
            }
            var input = Relation(depth - 1, outer);
            return new Project(input, [Made(0, input, outer)]);
        }
        EquatableArray<Relation> operands = [One(), One()];
        var nullable = operands.Any(static o => o.Output[0].Nullable);
        return new SetOperation(
            Pick(SetOperationKind.Union, SetOperationKind.Union, SetOperationKind.Intersect, SetOperationKind.Except),
            random.Next(2) == 0,
            operands,
            [ids.Allocate("o", Int, nullable)]
        );
    }

    private IR.Relations.Values Written(int depth, IReadOnlyList<ColumnSymbol> outer)
    {
        EquatableArray<ValuesRow> rows =
        [
            .. Enumerable.Range(0, random.Next(1, 3)).Select(_ => new ValuesRow([Number(depth - 1, outer), Number(-2, outer)])),
        ];
        return new([ids.Allocate("y", Int, rows.Any(static r => r.Cells[0].Nullable)), ids.Allocate("z", Int, true)], rows);
    }

    private T Pick<T>(params T[] choices) => choices[random.Next(choices.Length)];

    private static FunctionRow Row(string id) => Functions.Find(id) ?? throw new InvalidOperationException(id);
}
