using Translator.IR.Expressions;
using Translator.IR.Relations;
using Translator.IR.Values;

namespace Translator.IR.Tests.Normalisation.Reference;

/// <content>Expressions and groups.</content>
internal sealed partial class ReferenceEvaluator
{
    private bool IsTrue(Expression expression, Row row) => Evaluate(expression, row) is true;

    private object? Evaluate(Expression expression, Row row) =>
        expression switch
        {
            ColumnReference reference => row[reference.Id],
            Literal { Value: IntegerValue number } => number.Number,
            Literal { Value: BooleanValue flag } => flag.Flag,
            Literal { Value: TextValue text } => text.Text,
            Literal { Value: NullValue } => null,
            Case choice => Evaluate(choice.Branches.FirstOrDefault(b => IsTrue(b.Condition, row))?.Result ?? choice.Otherwise, row),
            Cast cast => Evaluate(cast.Operand, row),
            Exists exists => Evaluate(exists.Query, row).Count > 0,
            InSubquery membership => EvaluateIn(membership, row),
            ScalarSubquery scalar => EvaluateScalar(scalar, row),
            Call call => Call(call.Function.Id, [.. call.Arguments.Select(a => Evaluate(a, row))]),
            _ => throw new NotSupportedException(expression.ToString()),
        };

    private object? EvaluateScalar(ScalarSubquery scalar, Row row)
    {
        var rows = Evaluate(scalar.Query, row);
        return rows.Count switch
        {
            0 => null,
            1 => rows[0][scalar.Query.Output[0].Id],
            _ => throw new TooManyRowsException(),
        };
    }

    private object? EvaluateIn(InSubquery membership, Row row)
    {
        var needles = membership.Needles.Select(n => Evaluate(n, row)).ToList();
        object? result = false;
        foreach (var cells in Cells(Evaluate(membership.Query, row), membership.Query.Output))
        {
            var same = needles
                .Zip(cells)
                .Aggregate((object?)true, static (all, pair) => Call("and", [all, Call("eq", [pair.First, pair.Second])]));
            result = Call("or", [result, same]);
        }
        return result;
    }

    private static object? Call(string id, object?[] a) =>
        id switch
        {
            "and" => a.Contains(false) ? false
            : a.Contains(null) ? null
            : true,
            "or" => a.Contains(true) ? true
            : a.Contains(null) ? null
            : false,
            "is_null" => a[0] is null,
            "is_not_null" => a[0] is not null,
            "is_true" => a[0] is true,
            "is_false" => a[0] is false,
            "eq_null_safe" => Equals(a[0], a[1]),
            "coalesce" => Array.Find(a, static x => x is not null),
            _ when Array.Exists(a, static x => x is null) => null,
            "not" => !(bool)Known(a[0]),
            "eq" => Equals(a[0], a[1]),
            "lt" => Number(a[0]) < Number(a[1]),
            "le" => Number(a[0]) <= Number(a[1]),
            "gt" => Number(a[0]) > Number(a[1]),
            "ge" => Number(a[0]) >= Number(a[1]),
            "add" => Number(a[0]) + Number(a[1]),
            _ => throw new NotSupportedException(id),
        };

    private static object Known(object? value) => value ?? throw new InvalidOperationException("a NULL where none can be");

    private static long Number(object? value) => (long)Known(value);

    private List<Row> EvaluateAggregate(Aggregate aggregate, Row outer)
    {
        var input = Evaluate(aggregate.Input, outer).Select(r => r.Inside(outer)).ToList();
        if (aggregate.GroupingSets.IsEmpty)
        {
            return GroupBy(aggregate, input, [.. Enumerable.Range(0, aggregate.Keys.Count)]);
        }
        return [.. aggregate.GroupingSets.SelectMany(s => GroupBy(aggregate, input, [.. s.Keys]))];
    }

    private List<Row> GroupBy(Aggregate aggregate, List<Row> input, List<int> grouped)
    {
        var groups = input
            .Select(row => (Row: row, Keys: aggregate.Keys.Select((k, i) => grouped.Contains(i) ? Evaluate(k.Value, row) : null).ToArray()))
            .GroupBy(static p => string.Join('|', p.Keys.Select(static k => k ?? "NULL")))
            .Select(static g => (g.First().Keys, Rows: g.Select(static p => p.Row).ToList()))
            .ToList();
        if (groups.Count == 0 && grouped.Count == 0)
        {
            groups.Add((new object?[aggregate.Keys.Count], []));
        }
        var id = Enumerable.Range(0, aggregate.Keys.Count).Where(i => !grouped.Contains(i)).Sum(i => 1L << (aggregate.Keys.Count - 1 - i));
        return
        [
            .. groups.Select(g =>
                Row.Of(aggregate.Output, [.. g.Keys, .. aggregate.Aggregates.Select(a => Combine((AggregateCall)a.Value, g.Rows)), id])
            ),
        ];
    }

    private object? Combine(AggregateCall call, List<Row> rows)
    {
        var counted = call.Filter is { } filter ? rows.Where(r => IsTrue(filter, r)).ToList() : rows;
        if (call.Arguments.IsEmpty)
        {
            return (long)counted.Count;
        }
        var values = counted.Select(r => Evaluate(call.Arguments[0], r)).OfType<long>().ToList();
        if (call.Distinct)
        {
            values = [.. values.Distinct()];
        }
        return call.Function.Id switch
        {
            "count" => (long)values.Count,
            _ when values.Count == 0 => null,
            "sum" => values.Sum(),
            "min" => values.Min(),
            "max" => values.Max(),
            _ => throw new NotSupportedException(call.Function.Id),
        };
    }

    private List<Row> EvaluateWindow(Window window, Row outer)
    {
        var partitions = Evaluate(window.Input, outer)
            .GroupBy(row => string.Join('|', window.Partition.Select(p => Evaluate(p, row.Inside(outer)) ?? "NULL")));
        return [.. partitions.SelectMany(p => Number(window, Ordered([.. p], window.Order, outer), outer))];
    }

    private IEnumerable<Row> Number(Window window, List<Row> rows, Row outer) =>
        rows.Select(
            (row, i) =>
                row.And(
                    Row.Of(
                        window.Calls.Select(static c => c.Column),
                        window.Calls.Select(c =>
                            c.Value is WindowCall { Function.Id: "row_number" } ? i + 1L : Whole((WindowCall)c.Value, rows, outer)
                        )
                    )
                )
        );

    private object? Whole(WindowCall call, List<Row> rows, Row outer) =>
        Combine(
            new AggregateCall(call.Function, call.Arguments, false, null, [], false, call.Type, true),
            [.. rows.Select(r => r.Inside(outer))]
        );
}
