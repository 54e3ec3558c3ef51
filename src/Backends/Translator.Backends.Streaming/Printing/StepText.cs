using System.Globalization;
using Translator.Backends.Streaming.Operators;
using Translator.IR;
using Translator.IR.Expressions;
using Translator.IR.Relations;

namespace Translator.Backends.Streaming.Printing;

/// <summary>A step of a plan in one line.</summary>
internal static class StepText
{
    public static string Of(StreamOperator step) =>
        step switch
        {
            SourceScan scan => $"source {scan.Table} [{Columns(scan.Columns)}]",
            InlineRows rows => $"values [{Columns(rows.Columns)}] {Rows(rows.Rows)}",
            SharedRead read => $"read {read.Name}={Number(read.Id)} [{Columns(read.Columns)}]",
            RowFilter filter => $"filter {filter.Predicate}",
            Projection projection => $"project [{Assignments(projection.Columns)}]",
            RowGeneration generation =>
                $"generate {(generation.Outer ? "outer " : "")}{generation.Function.Id}({List(generation.Arguments)}) [{Columns(generation.Columns)}]",
            UnionAll union => $"union_all [{Columns(union.Columns)}]",
            WindowAssignment window =>
                $"{Name(window.Kind)} {window.Time} size={Number(window.Size)} slide={Number(window.Slide)} offset={Number(window.Offset)} [{window.Start}, {window.End}]",
            SessionAssignment session =>
                $"session {session.Time} gap={(session.Gap is null ? Number(session.Size) : session.Gap.ToString())} partition [{List(session.Partition)}] [{session.Start}, {session.End}]",
            WatermarkAssignment watermark => $"watermark {watermark.Column} delay={Number(watermark.Delay)}",
            Exchange exchange => exchange.Keys.IsEmpty ? "exchange to one" : $"exchange by [{List(exchange.Keys)}]",
            KeyedAggregation aggregation => $"aggregate {Aggregation(aggregation)}",
            DeltaJoin join => $"join on [{Keys(join.Keys)}]{(join.Residual is null ? "" : $" and {join.Residual}")}",
            NetChanges => "net",
            DistinctRows => "distinct",
            CountedSetOperation operation => $"{Name(operation.Kind)}{(operation.All ? "_all" : "")} [{Columns(operation.Columns)}]",
            Recomputation recomputation => $"recompute by {string.Join(" ", recomputation.Keys.Select(static k => $"[{List(k)}]"))}",
        };

    private static string Aggregation(KeyedAggregation step) =>
        $"by [{Assignments(step.Keys)}] [{Assignments(step.Aggregates)}]"
        + (
            step.GroupingSets.IsEmpty
                ? ""
                : $" sets [{string.Join(", ", step.GroupingSets.Select(static s => $"({string.Join(", ", s.Keys)})"))}]"
        )
        + (step.GroupingId is null ? "" : $" id={step.GroupingId}")
        + (
            step.Closing is { } closing
                ? $" {(step.Emission == WindowEmission.OnClose ? "on close" : "update")} at {closing.Column}{(closing.Field is { } field ? $".{Number(field)}" : "")}+{Number(closing.Lag)}"
                : ""
        );

    private static string Keys(EquatableArray<JoinKey> keys) =>
        string.Join(", ", keys.Select(static k => $"{k.Left} {(k.NullSafe ? "<=>" : "=")} {k.Right}"));

    private static string Rows(EquatableArray<ValuesRow> rows) => string.Join(", ", rows.Select(static r => $"({List(r.Cells)})"));

    private static string List(EquatableArray<Expression> expressions) => string.Join(", ", expressions);

    private static string Columns(EquatableArray<ColumnSymbol> columns) => string.Join(", ", columns);

    private static string Assignments(EquatableArray<Assignment> assignments) => string.Join(", ", assignments.Select(Of));

    private static string Of(Assignment assignment) =>
        assignment.Value is ColumnReference { Column: var column } && column.Id == assignment.Column.Id
            ? assignment.Column.ToString()
            : $"{assignment.Column} = {assignment.Value}";

    private static string Name<T>(T value)
        where T : struct, Enum => value.ToString().ToLowerInvariant();

    private static string Number(long number) => number.ToString(CultureInfo.InvariantCulture);
}
