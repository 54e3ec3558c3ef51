using System.CommandLine;
using Translator.Backends.Streaming;
using Translator.Cli.Rendering;
using Translator.IR.Diagnostics;
using Translator.IR.Diagnostics.Rendering;
using Translator.IR.Time;
using Translator.Jobs.Projects;
using Translator.Jobs.Running;
using Translator.Jobs.Sessions;

namespace Translator.Cli.Commands;

/// <summary><c>translate run</c>: a project's jobs, once as a batch or as a stream.</summary>
internal sealed class RunCommand(Terminal terminal)
{
    private readonly Argument<string> project = SharedOptions.Project();
    private readonly Option<string[]> jobs = SharedOptions.Job();
    private readonly Option<string[]> define = SharedOptions.Define();
    private readonly Option<string> format = SharedOptions.Format();
    private readonly Option<string> mode = new("--mode") { Description = "batch or stream", DefaultValueFactory = static _ => "batch" };
    private readonly Option<bool> follow = new("--follow") { Description = "go on with new files of the tables until stopped" };
    private readonly Option<string?> checkpoints = new("--checkpoints")
    {
        Description = "keep checkpoints of streams here; a run that was killed goes on from them",
        HelpName = "DIR",
    };

    private readonly Option<int> rows = new("--rows")
    {
        Description = "how many rows of a job without a sink are shown",
        DefaultValueFactory = static _ => 20,
        HelpName = "N",
    };

    public static Command Create(Terminal terminal)
    {
        var own = new RunCommand(terminal);
        own.mode.AcceptOnlyFromAmong("batch", "stream");
        var command = new Command("run", "Run a project's jobs.")
        {
            own.project,
            own.jobs,
            own.mode,
            own.follow,
            own.checkpoints,
            own.rows,
            own.define,
            own.format,
        };
        command.SetAction(TranslateApp.Guard(terminal, own.Run));
        return command;
    }

    private int Run(ParseResult parsed, CancellationToken cancellation)
    {
        if (SharedOptions.ParametersOf(parsed, define, terminal) is not { } parameters)
        {
            return ExitCode.Mistake;
        }
        var isStream = parsed.GetValue(mode) == "stream";
        if (!isStream && (parsed.GetValue(follow) || parsed.GetValue(checkpoints) is not null))
        {
            terminal.Error.WriteLine("error: --follow and --checkpoints need --mode stream");
            return ExitCode.Mistake;
        }
        var json = SharedOptions.IsJson(parsed, format);
        var diagnostics = new DiagnosticBag();
        var opened = SharedOptions.Open(parsed.GetValue(project) ?? ".", parameters, SharedOptions.Now(terminal), diagnostics);
        var results = new List<JobResult>();
        if (opened?.SelectJobs(parsed.GetValue(jobs) ?? [], diagnostics) is { } selected)
        {
            if (parsed.GetValue(follow) && selected.Count != 1)
            {
                terminal.Error.WriteLine("error: --follow runs one job; name it with --job");
                return ExitCode.Mistake;
            }
            foreach (var job in selected)
            {
                var result = Run(opened, job, parsed, isStream, cancellation);
                results.Add(result);
                if (!json)
                {
                    Print(result, parsed.GetValue(rows));
                }
            }
        }
        if (json)
        {
            WriteJson(results, diagnostics, parsed.GetValue(rows));
        }
        else
        {
            new DiagnosticOutput(terminal).ToError(diagnostics);
        }
        return diagnostics.HasErrors || results.Any(static r => r.Rows is null) ? ExitCode.Mistake : ExitCode.Fine;
    }

    private JobResult Run(OpenProject opened, ProjectJob job, ParseResult parsed, bool isStream, CancellationToken cancellation) =>
        ProgressLine.Show(
            terminal,
            job.Name,
            show => new JobRun(opened, (s, j) => isStream ? Stream(opened, s, j, parsed, show) : Batch(opened, s)).Run(job, cancellation)
        );

    private static BatchQueryRunner Batch(OpenProject opened, TranslatorSession session) => new(session.Tables, opened.Kernels);

    private StreamQueryRunner Stream(
        OpenProject opened,
        TranslatorSession session,
        ProjectJob job,
        ParseResult parsed,
        Action<string> show
    ) =>
        new(session.Tables, opened.Kernels, new StreamOptions { Emission = job.Emission })
        {
            CheckpointFolder = parsed.GetValue(checkpoints) is { } folder ? Path.Combine(folder, job.Name) : null,
            Follows = parsed.GetValue(follow),
            Progress = p => show($"{job.Name}: {Counted.Of(p.Rows, "row")} read, {Counted.Of(p.LateRows, "late row")}"),
            Clock = terminal.Clock,
        };

    private void Print(JobResult result, int most)
    {
        new DiagnosticOutput(terminal).ToError(result.Diagnostics);
        if (result.Rows is not { } answer)
        {
            terminal.Output.WriteLine($"{result.Job.Name}: failed");
            return;
        }
        if (answer.Columns.IsEmpty)
        {
            terminal.Output.WriteLine($"{result.Job.Name}: {(result.Job.Sink is { } sink ? $"written to {sink.Path}" : "done")}");
            return;
        }
        terminal.Output.WriteLine($"{result.Job.Name}: {Counted.Of(answer.RowCount, "row")}");
        RowTable.Write(terminal.Output, answer.Columns, answer.Batches, most, ZoneRules.Utc, "  ");
        if (answer.RowCount > most)
        {
            terminal.Output.WriteLine($"  … {Counted.Of(answer.RowCount - most, "more row")}; --rows shows more");
        }
    }

    private void WriteJson(List<JobResult> results, DiagnosticBag diagnostics, int most) =>
        JsonOutput.Write(
            terminal.Output,
            json =>
            {
                json.WriteStartArray("jobs");
                foreach (var result in results)
                {
                    json.WriteStartObject();
                    json.WriteString("name", result.Job.Name);
                    json.WriteBoolean("fine", result.Rows is not null);
                    json.WriteString("sink", result.Job.Sink?.Path);
                    if (result.Rows is { Columns.IsEmpty: false } answer)
                    {
                        json.WriteNumber("rowCount", answer.RowCount);
                        RowTable.Write(json, answer.Columns, answer.Batches, most, ZoneRules.Utc);
                    }
                    json.WritePropertyName("diagnostics");
                    DiagnosticJson.Write(json, result.Diagnostics);
                    json.WriteEndObject();
                }
                json.WriteEndArray();
                json.WritePropertyName("diagnostics");
                DiagnosticJson.Write(json, diagnostics);
            }
        );
}
