using System.Globalization;
using System.Text;
using Translator.Backends.Streaming.Operators;
using Translator.Backends.Streaming.Traits;
using Translator.IR;
using Translator.IR.Expressions;
using Translator.IR.Relations;

namespace Translator.Backends.Streaming.Printing;

/// <summary>A plan as text: one step a line with its traits, its inputs under it, two blanks deeper.</summary>
internal static class StreamPlanPrinter
{
    public static string Print(StreamPlan plan)
    {
        var text = new StringBuilder();
        foreach (var shared in plan.Shared)
        {
            text.Append(CultureInfo.InvariantCulture, $"shared {shared.Name}={shared.Id}\n");
            Append(text, shared.Query, 1);
        }

        Append(text, plan.Root, 0);
        if (plan.Presentation is { } presentation)
        {
            var of = presentation.SharedId is { } id ? string.Create(CultureInfo.InvariantCulture, $" of {id}") : "";
            text.Append(CultureInfo.InvariantCulture, $"presented{of}\n");
            AppendQuery(text, presentation.Query, 1);
        }

        return text.ToString();
    }

    private static void Append(StringBuilder text, StreamOperator root, int indent)
    {
        var pending = new Stack<(StreamOperator Step, int Depth)>([(root, indent)]);
        while (pending.TryPop(out var next))
        {
            text.Append(' ', 2 * next.Depth).Append(StepText.Of(next.Step)).Append("  -- ").Append(Traits(next.Step)).Append('\n');
            if (next.Step is Recomputation recomputation)
            {
                AppendQuery(text, recomputation.Query, next.Depth + 2);
            }

            foreach (var input in next.Step.Inputs.Reverse())
            {
                pending.Push((input, next.Depth + 1));
            }
        }
    }

    private static void AppendQuery(StringBuilder text, Relation query, int depth)
    {
        foreach (var line in query.ToString().Split('\n', StringSplitOptions.RemoveEmptyEntries))
        {
            text.Append(' ', 2 * depth).Append("| ").Append(line).Append('\n');
        }
    }

    private static string Traits(StreamOperator step)
    {
        var traits = step.Traits;
        var parts = new List<string> { traits.Mode == ChangelogMode.AppendOnly ? "append" : "retract" };
        if (traits.Key is { } key)
        {
            parts.Add($"key [{Names(step, key)}]");
        }

        if (!traits.Times.IsEmpty)
        {
            parts.Add($"time [{string.Join(", ", traits.Times.Select(t => Time(step, t)))}]");
        }

        if (traits.State != StateBound.None)
        {
            parts.Add(traits.State == StateBound.ByWatermark ? "state by watermark" : "state unbounded");
        }

        return string.Join("; ", parts);
    }

    private static string Time(StreamOperator step, EventTimeColumn time) =>
        string.Create(
            CultureInfo.InvariantCulture,
            $"{Names(step, [time.Column])}{(time.Field is { } field ? $".{field}" : "")}+{time.Lag}"
        );

    private static string Names(StreamOperator step, EquatableArray<ColumnId> columns) =>
        string.Join(", ", columns.Select(id => step.Output.FirstOrDefault(c => c.Id == id)?.ToString() ?? id.ToString()));
}
