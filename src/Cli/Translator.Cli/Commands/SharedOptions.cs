using System.CommandLine;
using Translator.Frontends.Profiles;
using Translator.IR.Diagnostics;
using Translator.Jobs.Projects;
using Translator.Runtime.Kernels;

namespace Translator.Cli.Commands;

/// <summary>Options that several commands have.</summary>
internal static class SharedOptions
{
    private const string Json = "json";
    private const string Page = "markdown";

    public static Option<string> Format()
    {
        var option = new Option<string>("--format")
        {
            Description = "text for people, json for programs",
            DefaultValueFactory = static _ => "text",
        };
        option.AcceptOnlyFromAmong("text", Json);
        return option;
    }

    /// <summary>As <see cref="Format"/>, for what can also be a page of documentation.</summary>
    public static Option<string> FormatWithPage()
    {
        var option = new Option<string>("--format")
        {
            Description = "text for people, json for programs, markdown for a page of documentation",
            DefaultValueFactory = static _ => "text",
        };
        option.AcceptOnlyFromAmong("text", Json, Page);
        return option;
    }

    public static bool IsPage(ParseResult parsed, Option<string> format) => parsed.GetValue(format) == Page;

    public static bool IsJson(ParseResult parsed, Option<string> format) => parsed.GetValue(format) == Json;

    public static Option<string[]> Define() =>
        new("--define", "-d") { Description = "the value of a parameter, name=value", HelpName = "name=value" };

    public static Option<string[]> Tables() =>
        new("--tables")
        {
            Description = "SQL files with the CREATE statements of the tables",
            AllowMultipleArgumentsPerToken = true,
            HelpName = "ddl.sql",
        };

    public static Option<string> Profile()
    {
        var option = new Option<string>("--profile")
        {
            Description = "how SQL is read: spark, spark-legacy or hive",
            DefaultValueFactory = static _ => "spark",
        };
        option.AcceptOnlyFromAmong([.. ProjectReader.Profiles.Keys]);
        return option;
    }

    public static Option<string[]> Job() => new("--job") { Description = "only this job; may be given again", HelpName = "name" };

    public static Argument<string> Project() =>
        new("PROJECT")
        {
            Description = $"a folder with {Jobs.Projects.Project.FileName}, or such a file",
            DefaultValueFactory = static _ => ".",
        };

    public static SourceProfile ProfileOf(ParseResult parsed, Option<string> option) =>
        ProjectReader.Profiles[parsed.GetValue(option) ?? "spark"];

    /// <summary>The parameters; null after a mistake has been reported.</summary>
    public static IReadOnlyDictionary<string, string>? ParametersOf(ParseResult parsed, Option<string[]> option, Terminal terminal)
    {
        var values = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var text in parsed.GetValue(option) ?? [])
        {
            var equals = text.IndexOf('=', StringComparison.Ordinal);
            if (equals <= 0)
            {
                terminal.Error.WriteLine($"error: -d takes name=value, not '{text}'");
                return null;
            }
            values[text[..equals]] = text[(equals + 1)..];
        }
        return values;
    }

    /// <summary>A project with its tables looked at; null after mistakes have been reported.</summary>
    public static OpenProject? Open(
        string path,
        IReadOnlyDictionary<string, string> parameters,
        SessionOptions options,
        DiagnosticBag diagnostics
    ) => ProjectReader.Read(path, parameters, diagnostics) is { } project ? OpenProject.Open(project, options, diagnostics) : null;

    /// <summary>What expressions see in a run that starts now.</summary>
    public static SessionOptions Now(Terminal terminal) =>
        SessionOptions.Default with
        {
            StartMicroseconds = (terminal.Clock.GetUtcNow() - DateTimeOffset.UnixEpoch).Ticks / TimeSpan.TicksPerMicrosecond,
        };
}
