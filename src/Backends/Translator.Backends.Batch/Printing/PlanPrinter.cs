using System.Globalization;
using System.Text;
using Translator.Backends.Batch.Operators;
using Translator.IR;
using Translator.IR.Expressions;
using Translator.IR.Relations;

namespace Translator.Backends.Batch.Printing;

/// <summary>A plan as text: one step a line, its inputs under it, two blanks deeper.</summary>
internal static class PlanPrinter
{
    public static string Print(PhysicalOperator root)
    {
        var text = new StringBuilder();
        var pending = new Stack<(PhysicalOperator Step, int Depth)>([(root, 0)]);
        while (pending.TryPop(out var next))
        {
            text.Append(' ', 2 * next.Depth).Append(Line(next.Step)).Append('\n');
            foreach (var input in next.Step.Inputs.Reverse())
            {
                pending.Push((input, next.Depth + 1));
            }
        }

        return text.ToString();
    }

    private static string Line(PhysicalOperator step) =>
        step switch
        {
            Exchange exchange => $"exchange {Of(exchange.Needed)}",
            TableScan scan => $"scan {scan.Table} [{Columns(scan.Columns)}]",
            InlineRows rows => $"values [{Columns(rows.Columns)}] {Rows(rows.Rows)}",
            RowFilter filter => $"filter {ExpressionText.Of(filter.Predicate)}",
            Projection projection => $"project [{Assignments(projection.Columns)}]",
            HashAggregation aggregation => $"hash_aggregate {Aggregation(aggregation)}",
            HashJoin join => $"hash_join {Name(join.Kind)} build={Name(join.Build)} on [{Keys(join.Keys)}]{Mark(join.Mark)}"
                + (join.Residual is null ? "" : $" and {ExpressionText.Of(join.Residual)}"),
            NestedLoopJoin join => $"nested_loop_join {Name(join.Kind)}{Mark(join.Mark)}"
                + (join.Condition is null ? "" : $" on {ExpressionText.Of(join.Condition)}"),
            RowSort sort => $"sort [{ExpressionText.List(sort.Keys)}]",
            TopRows top => $"top {Number(top.Count)}{Offset(top.Offset)} by [{ExpressionText.List(top.Keys)}]",
            RowLimit limit => $"limit {(limit.Count is { } count ? Number(count) : "all")}{Offset(limit.Offset)}",
            UnionAll union => $"union_all [{Columns(union.Columns)}]",
            HashSetOperation operation => $"hash_{Name(operation.Kind)}{(operation.All ? "_all" : "")} [{Columns(operation.Columns)}]",
            HashDistinct => "hash_distinct",
            WindowComputation window =>
                $"window partition [{ExpressionText.List(window.Partition)}] order [{ExpressionText.List(window.SortedBy)}] calls [{Assignments(window.Calls)}]",
            RowGeneration generation =>
                $"generate {(generation.Outer ? "outer " : "")}{generation.Function.Id}({ExpressionText.List(generation.Arguments)}) [{Columns(generation.Columns)}]",
            WindowAssignment window =>
                $"{Name(window.Kind)} {ExpressionText.Of(window.Time)} size={Number(window.Size)} slide={Number(window.Slide)} offset={Number(window.Offset)} [{window.Start}, {window.End}]",
            SessionAssignment session =>
                $"session {ExpressionText.Of(session.Time)} gap={(session.Gap is null ? Number(session.Size) : ExpressionText.Of(session.Gap))} partition [{ExpressionText.List(session.Partition)}] [{session.Start}, {session.End}]",
            Recursion recursion =>
                $"recursion {Number(recursion.Id)}{(recursion.All ? " all" : "")} rounds={Number(recursion.MaxRounds)} [{Columns(recursion.Columns)}]",
            SharedQueries shared => $"shared [{string.Join(", ", shared.Definitions.Select(static d => $"{d.Name}={Number(d.Id)}"))}]",
            NamedInput input => $"read {input.Name}={Number(input.Id)} [{Columns(input.Columns)}]",
            TableWrite write => $"write {Name(write.Mode)} {write.Table}{Partitions(write)}",
        };

    private static string Of(Distribution distribution) =>
        distribution switch
        {
            GatheredDistribution => "gathered",
            SpreadDistribution => "spread",
            HashedDistribution hashed => $"hashed [{ExpressionText.List(hashed.Keys)}]",
        };

    private static string Aggregation(HashAggregation step) =>
        $"by [{Assignments(step.Keys)}] [{Assignments(step.Aggregates)}]"
        + (
            step.GroupingSets.IsEmpty
                ? ""
                : $" sets [{string.Join(", ", step.GroupingSets.Select(static s => $"({string.Join(", ", s.Keys)})"))}]"
        )
        + (step.GroupingId is null ? "" : $" id={step.GroupingId}");

    private static string Rows(EquatableArray<ValuesRow> rows) =>
        string.Join(", ", rows.Select(static r => $"({ExpressionText.List(r.Cells)})"));

    private static string Columns(EquatableArray<ColumnSymbol> columns) => string.Join(", ", columns);

    private static string Assignments(EquatableArray<Assignment> assignments) => string.Join(", ", assignments.Select(Of));

    private static string Of(Assignment assignment) =>
        assignment.Value is ColumnReference { Column: var column } && column.Id == assignment.Column.Id
            ? assignment.Column.ToString()
            : $"{assignment.Column} = {ExpressionText.Of(assignment.Value)}";

    private static string Keys(EquatableArray<JoinKey> keys) =>
        string.Join(
            ", ",
            keys.Select(static k => $"{ExpressionText.Of(k.Left)} {(k.NullSafe ? "<=>" : "=")} {ExpressionText.Of(k.Right)}")
        );

    private static string Partitions(TableWrite write) =>
        write.PartitionColumns.IsEmpty
            ? ""
            : $" partitions [{string.Join(", ", write.PartitionColumns.Select((c, i) => i < write.Partition.Count ? $"{c} = {ExpressionText.Of(write.Partition[i])}" : c))}]";

    private static string Mark(ColumnSymbol? mark) => mark is null ? "" : $" mark={mark}";

    private static string Offset(long offset) => offset == 0 ? "" : $" offset {Number(offset)}";

    private static string Name<T>(T value)
        where T : struct, Enum =>
        string.Concat(
            value.ToString().Select(static (c, i) => char.IsUpper(c) ? (i == 0 ? "" : "_") + char.ToLowerInvariant(c) : c.ToString())
        );

    private static string Number(long number) => number.ToString(CultureInfo.InvariantCulture);
}
