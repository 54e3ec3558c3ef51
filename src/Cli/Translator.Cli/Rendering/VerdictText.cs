using Translator.IR.Time;
using Translator.Jobs.Verification;
using Translator.Runtime.Columns;

namespace Translator.Cli.Rendering;

/// <summary>Tells how stream and batch differ.</summary>
internal static class VerdictText
{
    private const int MostRows = 20;

    public static string Describe(JobVerdict verdict, ZoneRules zone)
    {
        using var writer = new StringWriter { NewLine = "\n" };
        foreach (var diagnostic in verdict.Result.Diagnostics)
        {
            writer.WriteLine(diagnostic.ToString());
        }
        foreach (var query in verdict.Queries)
        {
            if (query.Counterexample is { } counterexample)
            {
                Write(writer, query, counterexample, zone);
            }
        }
        return writer.ToString();
    }

    public static void Write(TextWriter writer, QueryVerdict query, Counterexample counterexample, ZoneRules zone)
    {
        var at = query.Statement.Source.GetPosition(query.Statement.Span.Start);
        writer.WriteLine(
            $"The query at {query.Statement.Source.Name}:{at.Line} differs under {query.Differing} of {Counted.Of(query.Schedules, "schedule")}."
        );
        writer.WriteLine($"  first found with {counterexample.Found.Schedule}");
        Write(writer, counterexample.Found, zone, "  ");
        var rows = counterexample.Input.Sum(static t => (long)t.Rows.RowCount);
        writer.WriteLine($"  an input of {Counted.Of(rows, "row")} still differs (found with {Counted.Of(counterexample.Runs, "run")}):");
        foreach (var table in counterexample.Input)
        {
            Rows(writer, $"table {table.Name}", table.Columns, table.Rows, zone, "    ");
        }
        writer.WriteLine($"  over it, with {counterexample.Small.Schedule}");
        Write(writer, counterexample.Small, zone, "  ");
        writer.WriteLine($"  run it again: translate verify --seed {counterexample.Found.Schedule.Seed} --schedules 1");
    }

    private static void Write(TextWriter writer, StreamFinding finding, ZoneRules zone, string indent)
    {
        if (finding.Failure is { } failure)
        {
            writer.WriteLine($"{indent}the stream fails: {failure}");
        }
        if (finding.Difference is not { } difference)
        {
            return;
        }
        var what = difference.OrderOnly ? " in its order" : "";
        Rows(writer, difference.OrderOnly ? "batch" + what : "only in batch", difference.Columns, difference.OnlyInBatch, zone, indent);
        Rows(writer, difference.OrderOnly ? "stream" + what : "only in stream", difference.Columns, difference.OnlyInStream, zone, indent);
    }

    private static void Rows(
        TextWriter writer,
        string title,
        IR.EquatableArray<IR.Expressions.ColumnSymbol> columns,
        Batch rows,
        ZoneRules zone,
        string indent
    )
    {
        writer.WriteLine($"{indent}{title}: {Counted.Of(rows.RowCount, "row")}");
        if (rows.RowCount == 0)
        {
            return;
        }
        RowTable.Write(writer, columns, [rows], MostRows, zone, indent + "  ");
        if (rows.RowCount > MostRows)
        {
            writer.WriteLine($"{indent}  … {Counted.Of(rows.RowCount - MostRows, "more row")}");
        }
    }
}
