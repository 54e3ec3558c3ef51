using System.Globalization;
using System.Text;
using Translator.Backends.Streaming;
using Translator.Frontends.Catalogue;
using Translator.Frontends.Spark;
using Translator.IR.Diagnostics;
using Translator.IR.Diagnostics.Rendering;
using Translator.IR.Relations;
using Translator.IR.Text;
using Translator.Jobs.Compilation;
using Translator.Jobs.Running;
using Translator.Jobs.Sessions;
using Translator.Jobs.Streaming;
using Translator.Runtime.Columns;
using Translator.Runtime.Kernels;
using Translator.Runtime.Streaming;
using Translator.Runtime.Streaming.Deltas;
using Translator.Runtime.Streaming.Schedules;
using Translator.Testing.Engines;

namespace Translator.Golden.Tests;

/// <summary>Takes a case through all stages. The last query of its script is the one that counts.</summary>
internal sealed class CaseRun(GoldenCase golden) : IQueryRunner
{
    private const int Seeds = 6;
    private readonly TranslatorSession session = new(golden.Facts.Profile, SessionOptions.Default);
    private readonly Dictionary<string, string> texts = [];
    private readonly Dictionary<string, object> streams = [];
    private EngineTable? batch;
    private bool ordered;

    public CaseAnswer Run()
    {
        var filled = session.Execute(golden.Tables, new BatchQueryRunner(session.Tables), stopAtError: true);
        if (filled.Select(static o => o.Error).FirstOrDefault(static e => e is not null) is { } broken)
        {
            throw new InvalidDataException($"{golden.Name}: {broken}");
        }
        DeclareEventTimes();
        var tables = session.Catalogue.Tables.ToDictionary(static t => t.Name.Last, RowsOf);
        var script = golden.Query;
        var parsed = SparkSqlParser.ParseScript(script, golden.Facts.Profile);
        texts[CaseAnswer.Syntax] = string.Concat(parsed.Statements.Select(static s => s + "\n"));
        var diagnostics = session.Execute(script, this, stopAtError: true).SelectMany(static o => o.Diagnostics).ToList();
        texts[CaseAnswer.Diagnostics] = Rendered(diagnostics);
        return new CaseAnswer(texts, tables, batch, streams, ordered, diagnostics.FirstOrDefault(static d => d.Severity == Severity.Error));
    }

    ResultRows? IQueryRunner.Run(QueryRequest request, CancellationToken cancellation)
    {
        if (!request.IsLast)
        {
            return new BatchQueryRunner(session.Tables).Run(request, cancellation);
        }
        texts[CaseAnswer.Bound] = IrText.Print(request.Bound);
        var query = (request.Bound as Sink)?.Input ?? request.Bound;
        if (new QueryCompiler(request.Context.Functions).Compile(query, request.Context.Columns, request.Diagnostics) is not { } compiled)
        {
            return null;
        }
        texts[CaseAnswer.Normal] = IrText.Print(compiled.Normal);
        texts[CaseAnswer.BatchPlan] = compiled.Batch.ToString();
        var options = new StreamOptions { Emission = golden.Facts.Emission };
        var plan = new StreamCompiler(options: options).Compile(compiled.Normal, request.Options, request.Diagnostics);
        if (plan is null || new BatchQueryRunner(session.Tables).Run(request with { Bound = query }, cancellation) is not { } rows)
        {
            return null;
        }
        ordered = plan.Presentation is not null;
        batch = Canonical(rows);
        texts[CaseAnswer.Rows] = string.Concat(
            batch
                .Lines(ordered)
                .Prepend(string.Join('\t', batch.Columns.Select(static c => $"{c.Name}:{c.TypeText}")))
                .Select(static l => l + "\n")
        );
        texts[CaseAnswer.StreamPlan] = plan.ToString();
        RunStreams(plan, request.Options, rows, cancellation);
        return rows;
    }

    private void RunStreams(StreamPlan plan, SessionOptions options, ResultRows rows, CancellationToken cancellation)
    {
        var job = new StreamJobOptions { Evaluators = new BatchPartitionEvaluatorFactory(), Session = options };
        var reader = new TableReader(session.Tables, options);
        foreach (var schedule in Enumerable.Range(1, Seeds).Select(Schedule.FromSeed).Prepend(ScheduledQueryRunner.InOrder))
        {
            var run = new ScheduledRun(plan, job, schedule);
            var (answer, failure) = run.Run(s => reader.Read(s.Table, s.Columns, cancellation), cancellation);
            streams[schedule.ToString()] = failure is not null ? failure : Canonical(new ResultRows(rows.Columns, answer));
            if (schedule == ScheduledQueryRunner.InOrder)
            {
                texts[CaseAnswer.Changelog] = ChangelogOf(run.Changes);
            }
        }
    }

    private void DeclareEventTimes()
    {
        foreach (var (name, (column, delay)) in golden.Facts.EventTimes)
        {
            var table = session.Catalogue.FindTable([name]) ?? throw new InvalidDataException($"{golden.Name} has no table {name}");
            session.Catalogue.Add(table with { EventTime = new EventTime(column, delay) });
        }
    }

    private EngineTable RowsOf(TableDefinition table)
    {
        var source = session.Tables.FindSource(table.Name) ?? throw new InvalidDataException($"no rows of {table.Name}");
        int[] fields = [.. Enumerable.Range(0, source.Fields.Count)];
        return CanonicalRows.Of(
            source.Fields.Select(static f => (f.Name, f.Type)),
            source.Splits(default).SelectMany(s => source.Read(s, 0, fields, default))
        );
    }

    private static EngineTable Canonical(ResultRows rows) =>
        CanonicalRows.Of(rows.Columns.Select(static c => (c.Name, c.Type)), rows.Batches);

    private static string Rendered(IReadOnlyList<Diagnostic> diagnostics)
    {
        using var text = new StringWriter { NewLine = "\n" };
        new DiagnosticTextRenderer(text).Render(diagnostics);
        return text.ToString();
    }

    private static string ChangelogOf(IReadOnlyList<IReadOnlyList<Delta>> steps)
    {
        var text = new StringBuilder();
        for (var step = 0; step < steps.Count; step++)
        {
            text.Append(CultureInfo.InvariantCulture, $"step {step + 1}\n");
            var lines = steps[step].SelectMany(Changes).Order(StringComparer.Ordinal);
            text.AppendJoin("", lines.Select(static l => $"  {l}\n"));
        }
        return text.ToString();
    }

    private static IEnumerable<string> Changes(Delta delta)
    {
        var rows = CanonicalRows.Of([], [delta.Rows.Compact()]).Rows;
        for (var row = 0; row < rows.Count; row++)
        {
            var weight = delta.WeightOf(row);
            var times = Math.Abs(weight) == 1 ? "" : string.Create(CultureInfo.InvariantCulture, $"{Math.Abs(weight)} x ");
            yield return $"{(weight > 0 ? '+' : '-')} {times}{EngineTableText.Line(rows[row])}";
        }
    }
}
