using Translator.IR.Expressions;
using Translator.IR.Relations;

namespace Translator.IR.Tests.Normalisation.Reference;

/// <summary>
/// Computes bound and normal IR row by row, as its documentation reads: subqueries and lateral joins anew for each row. Slow and plain, to hold rules
/// against.
/// </summary>
internal sealed partial class ReferenceEvaluator(IReadOnlyDictionary<string, IReadOnlyList<object?[]>> tables)
{
    private readonly Dictionary<int, List<object?[]>> named = [];

    /// <summary>The rows of a query, each as text.</summary>
    public List<string> Run(Relation relation) =>
        [.. Evaluate(relation, Row.Empty).Select(row => string.Join(", ", relation.Output.Select(c => row[c.Id] ?? "NULL")))];

    private List<Row> Evaluate(Relation relation, Row outer) =>
        relation switch
        {
            Scan scan => EvaluateScan(scan),
            IR.Relations.Values values => [.. values.Rows.Select(r => Row.Of(values.Columns, r.Cells.Select(c => Evaluate(c, outer))))],
            Filter filter => [.. Evaluate(filter.Input, outer).Where(row => IsTrue(filter.Predicate, row.Inside(outer)))],
            Project project => [.. Evaluate(project.Input, outer).Select(row => Assign(project.Columns, row.Inside(outer)))],
            Join join => EvaluateJoin(join, outer),
            Aggregate aggregate => EvaluateAggregate(aggregate, outer),
            Window window => EvaluateWindow(window, outer),
            Distinct distinct => DistinctRows(Evaluate(distinct.Input, outer), distinct.Output),
            SetOperation operation => EvaluateSetOperation(operation, outer),
            Sort sort => Ordered(Evaluate(sort.Input, outer), sort.Keys, outer),
            Limit limit => [.. Evaluate(limit.Input, outer).Skip((int)limit.Offset).Take((int)(limit.Count ?? int.MaxValue))],
            TopN top => [.. Ordered(Evaluate(top.Input, outer), top.Keys, outer).Skip((int)top.Offset).Take((int)top.Count)],
            Alias alias => Evaluate(alias.Input, outer),
            Hinted hinted => Evaluate(hinted.Input, outer),
            Watermark watermark => Evaluate(watermark.Input, outer),
            With with => EvaluateWith(with, outer),
            CteReference reference => [.. named[reference.Id].Select(cells => Row.Of(reference.Columns, cells))],
            Unpivot unpivot => [.. Evaluate(unpivot.Input, outer).SelectMany(row => Unpivoted(unpivot, row, outer))],
            Generate { Function.Id: "stack" } generate =>
            [
                .. Evaluate(generate.Input, outer).SelectMany(row => Stacked(generate, row, outer)),
            ],
            Generate generate => [.. Evaluate(generate.Input, outer).SelectMany(row => Generated(generate, row, outer))],
            _ => throw new NotSupportedException(relation.GetType().Name),
        };

    private List<Row> EvaluateScan(Scan scan) =>
        [.. tables[scan.Table.Last].Select(cells => Row.Of(scan.Columns, scan.Columns.Select(c => cells[c.Name[0] % 2])))];

    private IEnumerable<Row> Unpivoted(Unpivot unpivot, Row row, Row outer) =>
        from entry in unpivot.Entries
        let cells = entry.Values.Select(v => Evaluate(v, row.Inside(outer))).ToList()
        where unpivot.IncludeNulls || cells.Exists(static c => c is not null)
        select row.And(Row.Of([unpivot.Name, .. unpivot.Columns], [entry.Label, .. cells]));

    private IEnumerable<Row> Stacked(Generate generate, Row row, Row outer) =>
        generate
            .Arguments.Skip(1)
            .Select(a => Evaluate(a, row.Inside(outer)))
            .Chunk(generate.Columns.Count)
            .Select(cells => row.And(Row.Of(generate.Columns, cells)));

    // Of the other table functions these tests have one: as many rows as its argument says.
    private IEnumerable<Row> Generated(Generate generate, Row row, Row outer)
    {
        var count = Evaluate(generate.Arguments[0], row.Inside(outer)) as long? ?? 0;
        var made = Enumerable.Range(0, (int)count).Select(static i => (object?)(long)i);
        return (generate.Outer && count == 0 ? [null] : made).Select(cell => row.And(Row.Of(generate.Columns, [cell])));
    }

    private Row Assign(IEnumerable<Assignment> assignments, Row row)
    {
        var made = assignments.ToList();
        return Row.Of(made.Select(static a => a.Column), made.Select(a => Evaluate(a.Value, row)));
    }

    private List<Row> EvaluateWith(With with, Row outer)
    {
        foreach (var definition in with.Definitions)
        {
            named[definition.Id] = Cells(Evaluate(definition.Query, outer), definition.Query.Output);
        }
        return Evaluate(with.Body, outer);
    }

    private static List<object?[]> Cells(IEnumerable<Row> rows, IEnumerable<ColumnSymbol> columns) =>
        [.. rows.Select(row => columns.Select(c => row[c.Id]).ToArray())];

    private static string KeyOf(Row row, IEnumerable<ColumnSymbol> columns) => string.Join('|', columns.Select(c => row[c.Id] ?? "NULL"));

    private static List<Row> DistinctRows(IEnumerable<Row> rows, IEnumerable<ColumnSymbol> columns) =>
        [.. rows.DistinctBy(row => KeyOf(row, columns), StringComparer.Ordinal)];

    private List<Row> Ordered(List<Row> rows, EquatableArray<SortKey> keys, Row outer)
    {
        IEnumerable<Row> ordered = rows;
        foreach (var key in keys.Reverse())
        {
            var (value, nulls) = (key.Value, key.NullsFirst ? long.MinValue : long.MaxValue);
            long Rank(Row row) => Evaluate(value, row.Inside(outer)) is long number ? (key.Descending ? -number : number) : nulls;
            ordered = ordered.OrderBy(Rank);
        }
        return [.. ordered];
    }

    private List<Row> EvaluateSetOperation(SetOperation operation, Row outer)
    {
        List<Row> Renamed(Relation input) =>
            [.. Cells(Evaluate(input, outer), input.Output).Select(cells => Row.Of(operation.Columns, cells))];
        var result = Renamed(operation.Operands[0]);
        foreach (var operand in operation.Operands.Skip(1))
        {
            var other = Renamed(operand);
            result = operation.Kind switch
            {
                SetOperationKind.Union => [.. result, .. other],
                SetOperationKind.Intersect => Matching(result, other, operation, true),
                SetOperationKind.Except => Matching(result, other, operation, false),
                _ => throw new NotSupportedException(),
            };
        }
        return operation.All ? result : DistinctRows(result, operation.Columns);
    }

    private static List<Row> Matching(List<Row> rows, List<Row> others, SetOperation operation, bool wanted)
    {
        var counts = others.GroupBy(r => KeyOf(r, operation.Columns)).ToDictionary(static g => g.Key, static g => g.Count());
        return
        [
            .. rows.Where(row =>
            {
                var key = KeyOf(row, operation.Columns);
                var there = counts.GetValueOrDefault(key) > 0;
                if (there && operation.All)
                {
                    counts[key]--;
                }
                return there == wanted;
            }),
        ];
    }

    private List<Row> EvaluateJoin(Join join, Row outer)
    {
        var result = new List<Row>();
        var nullLeft = Row.Of(join.Left.Output, new object?[join.Left.Output.Count]);
        var nullRight = Row.Of(join.Right.Output, new object?[join.Right.Output.Count]);
        var right = join.Lateral ? [] : Evaluate(join.Right, outer);
        var matched = new HashSet<Row>();
        foreach (var left in Evaluate(join.Left, outer))
        {
            var candidates = join.Lateral ? Evaluate(join.Right, left.Inside(outer)) : right;
            var verdicts = candidates
                .Select(r => join.Condition is null ? true : Evaluate(join.Condition, left.And(r).Inside(outer)))
                .ToList();
            var matches = candidates.Where((_, i) => verdicts[i] is true).ToList();
            matched.UnionWith(matches);
            var unknown = verdicts.Exists(static v => v is null);
            result.AddRange(Keep(join, left, matches, unknown, nullRight));
        }
        if (join.Kind is JoinKind.RightOuter or JoinKind.FullOuter)
        {
            result.AddRange(right.Where(r => !matched.Contains(r)).Select(r => nullLeft.And(r)));
        }
        return result;
    }

    private static IEnumerable<Row> Keep(Join join, Row left, List<Row> matches, bool unknown, Row nullRight)
    {
        var pairs = matches.Select(left.And);
        object? mark =
            matches.Count > 0 ? true
            : unknown ? null
            : false;
        return join.Kind switch
        {
            JoinKind.Inner or JoinKind.RightOuter => pairs,
            JoinKind.LeftOuter or JoinKind.FullOuter => matches.Count > 0 ? pairs : [left.And(nullRight)],
            JoinKind.LeftSingle when matches.Count > 1 => throw new TooManyRowsException(),
            JoinKind.LeftSingle => matches.Count > 0 ? pairs : [left.And(nullRight)],
            JoinKind.LeftSemi => matches.Count > 0 ? [left] : [],
            JoinKind.LeftAnti => matches.Count > 0 ? [] : [left],
            JoinKind.LeftAntiNullAware => matches.Count > 0 || unknown ? [] : [left],
            JoinKind.LeftMark => [left.And(Row.Of(join.Mark is null ? [] : [join.Mark], [mark]))],
            _ => throw new NotSupportedException(),
        };
    }
}
