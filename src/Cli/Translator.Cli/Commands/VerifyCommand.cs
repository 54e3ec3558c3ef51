using System.CommandLine;
using System.Text.Json;
using Translator.Cli.Rendering;
using Translator.IR.Diagnostics;
using Translator.IR.Diagnostics.Rendering;
using Translator.IR.Time;
using Translator.Jobs.Projects;
using Translator.Jobs.Verification;

namespace Translator.Cli.Commands;

/// <summary><c>translate verify</c>: the CI check that batch and stream agree.</summary>
internal sealed class VerifyCommand(Terminal terminal)
{
    private readonly Argument<string> project = SharedOptions.Project();
    private readonly Option<string[]> jobs = SharedOptions.Job();
    private readonly Option<string[]> define = SharedOptions.Define();
    private readonly Option<string> format = SharedOptions.Format();
    private readonly Option<int> schedules = new("--schedules")
    {
        Description = "how many stream schedules each query runs under",
        DefaultValueFactory = static _ => 20,
        HelpName = "N",
    };

    private readonly Option<int> seed = new("--seed")
    {
        Description = "the seed of the first schedule",
        DefaultValueFactory = static _ => 1,
    };
    private readonly Option<string?> junit = new("--junit") { Description = "write a JUnit report here", HelpName = "FILE" };

    public static Command Create(Terminal terminal)
    {
        var own = new VerifyCommand(terminal);
        var command = new Command("verify", "Run each job as a batch and under many stream schedules, and compare the rows bit for bit.")
        {
            own.project,
            own.jobs,
            own.schedules,
            own.seed,
            own.junit,
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
        var json = SharedOptions.IsJson(parsed, format);
        var diagnostics = new DiagnosticBag();
        var opened = SharedOptions.Open(parsed.GetValue(project) ?? ".", parameters, SharedOptions.Now(terminal), diagnostics);
        if (opened?.SelectJobs(parsed.GetValue(jobs) ?? [], diagnostics) is not { } selected || opened is null)
        {
            Refuse(json, diagnostics);
            return ExitCode.Mistake;
        }
        new DiagnosticOutput(terminal).ToError(json ? [] : diagnostics);
        var verdicts = new List<JobVerdict>();
        foreach (var job in selected)
        {
            var verdict = Verify(opened, job, parsed, cancellation);
            verdicts.Add(verdict);
            if (!json)
            {
                Print(verdict);
            }
        }
        if (parsed.GetValue(junit) is { } path)
        {
            JUnitReport.Write(path, opened.Project.Name, verdicts, static v => VerdictText.Describe(v, ZoneRules.Utc));
        }
        if (json)
        {
            JsonOutput.Write(terminal.Output, writer => Write(writer, verdicts, diagnostics));
        }
        return verdicts.Any(static v => v.Ran && !v.Holds) ? ExitCode.Finding
            : verdicts.All(static v => v.Ran) ? ExitCode.Fine
            : ExitCode.Mistake;
    }

    private JobVerdict Verify(OpenProject opened, ProjectJob job, ParseResult parsed, CancellationToken cancellation) =>
        ProgressLine.Show(
            terminal,
            job.Name,
            show =>
            {
                var count = parsed.GetValue(schedules);
                var options = new VerifyOptions
                {
                    Schedules = count,
                    Seed = parsed.GetValue(seed),
                    Progress = done => show($"{job.Name}: schedule {done} of {count}"),
                };
                return new JobVerifier(opened, options, terminal.Clock).Verify(job, cancellation);
            }
        );

    private void Refuse(bool json, DiagnosticBag diagnostics)
    {
        if (json)
        {
            JsonOutput.Write(terminal.Output, writer => Write(writer, [], diagnostics));
        }
        else
        {
            new DiagnosticOutput(terminal).ToError(diagnostics);
        }
    }

    private void Print(JobVerdict verdict)
    {
        var output = new DiagnosticOutput(terminal);
        output.ToError([.. verdict.Result.Diagnostics, .. verdict.Queries.SelectMany(static q => q.Open)]);
        var name = verdict.Result.Job.Name;
        var rows = Counted.Of(verdict.Queries.Sum(static q => q.Rows), "row");
        var runs = Counted.Of(verdict.Queries.Sum(static q => q.Schedules), "schedule");
        var time = Counted.Seconds(verdict.Elapsed);
        if (!verdict.Ran)
        {
            terminal.Output.WriteLine($"failed   {name}: it could not be run ({time})");
            return;
        }
        if (!verdict.Holds)
        {
            terminal.Output.WriteLine($"DIFFERS  {name}: {rows}, {runs} ({time})");
            terminal.Output.Write(VerdictText.Describe(verdict, ZoneRules.Utc));
            return;
        }
        var open = verdict.Queries.Where(static q => q.Open.Count > 0).Sum(static q => q.Differing);
        var word = verdict.Queries.Any(static q => q.Open.Count > 0) ? "open " : "equal";
        var note = open > 0 ? $", another answer that is right too in {open}" : "";
        terminal.Output.WriteLine($"{word}    {name}: {rows}, {runs}{note} ({time})");
    }

    private static void Write(Utf8JsonWriter json, IReadOnlyList<JobVerdict> verdicts, DiagnosticBag diagnostics)
    {
        json.WriteStartArray("jobs");
        foreach (var verdict in verdicts)
        {
            json.WriteStartObject();
            json.WriteString("name", verdict.Result.Job.Name);
            json.WriteString("verdict", verdict.Ran ? (verdict.Holds ? "equal" : "differs") : "failed");
            json.WriteNumber("seconds", verdict.Elapsed.TotalSeconds);
            json.WriteStartArray("queries");
            foreach (var query in verdict.Queries)
            {
                Write(json, query);
            }
            json.WriteEndArray();
            json.WritePropertyName("diagnostics");
            DiagnosticJson.Write(json, verdict.Result.Diagnostics);
            json.WriteEndObject();
        }
        json.WriteEndArray();
        json.WritePropertyName("diagnostics");
        DiagnosticJson.Write(json, diagnostics);
    }

    private static void Write(Utf8JsonWriter json, QueryVerdict query)
    {
        json.WriteStartObject();
        json.WriteString("file", query.Statement.Source.Name);
        json.WriteNumber("line", query.Statement.Source.GetPosition(query.Statement.Span.Start).Line);
        json.WriteNumber("rows", query.Rows);
        json.WriteNumber("schedules", query.Schedules);
        json.WriteNumber("differing", query.Differing);
        json.WritePropertyName("open");
        DiagnosticJson.Write(json, query.Open);
        if (query.Counterexample is { } found)
        {
            json.WriteNumber("seed", found.Found.Schedule.Seed);
            json.WriteString("schedule", found.Small.Schedule.ToString());
            json.WriteStartArray("input");
            foreach (var table in found.Input)
            {
                json.WriteStartObject();
                json.WriteString("table", table.Name.ToString());
                RowTable.Write(json, table.Columns, [table.Rows], int.MaxValue, ZoneRules.Utc);
                json.WriteEndObject();
            }
            json.WriteEndArray();
        }
        json.WriteEndObject();
    }
}
