using System.Diagnostics.CodeAnalysis;
using System.Globalization;
using Translator.Conformance.Running;
using Translator.Conformance.Suites;

namespace Translator.Conformance;

internal static class RunnerOptionsParser
{
    public static bool TryParse(
        IReadOnlyList<string> arguments,
        [NotNullWhen(true)] out RunnerOptions? options,
        [NotNullWhen(false)] out string? problem
    )
    {
        options = new RunnerOptions("");
        problem = null;
        for (var i = 0; i < arguments.Count && problem is null; i++)
        {
            var name = arguments[i];
            if (!name.StartsWith("--", StringComparison.Ordinal))
            {
                (options, problem) =
                    options.Folder.Length == 0 ? (options with { Folder = name }, null) : (options, $"a second folder: {name}");
            }
            else if (name is "--worker" or "--write-baseline")
            {
                options = name == "--worker" ? options with { IsWorker = true } : options with { WriteBaseline = true };
            }
            else if (i + 1 == arguments.Count)
            {
                problem = $"{name} has no value";
            }
            else
            {
                (options, problem) = WithValue(options, name, arguments[++i]);
            }
        }

        problem ??= options.Folder.Length == 0 ? "no folder" : null;
        problem ??= options is { WriteBaseline: true, Baseline: null } ? "--write-baseline has no --baseline" : null;
        if (problem is not null)
        {
            options = null;
            return false;
        }

        return true;
    }

    private static (RunnerOptions, string? Problem) WithValue(RunnerOptions options, string name, string value) =>
        name switch
        {
            "--suite" when value == "all" => (options with { Suites = [] }, null),
            "--suite" when SuiteList.All.Any(suite => suite.Name == value) => (options with { Suites = [.. options.Suites, value] }, null),
            "--suite" => (options, $"no suite {value}"),
            "--mode" when Enum.TryParse<RecordMode>(value, ignoreCase: true, out var mode) => (options with { Mode = mode }, null),
            "--mode" => (options, $"no mode {value}"),
            "--engine" when value is "translator" or "spark" => (options with { UsesRealSpark = value == "spark" }, null),
            "--engine" => (options, $"no engine {value}"),
            "--filter" => (options with { Filter = value }, null),
            "--report" => (options with { Report = value }, null),
            "--baseline" => (options with { Baseline = value }, null),
            "--list" => (options with { List = value }, null),
            "--reasons"
            or "--threads"
            or "--timeout" when int.TryParse(value, NumberStyles.None, CultureInfo.InvariantCulture, out var number) && number > 0 => (
                WithNumber(options, name, number),
                null
            ),
            "--reasons" or "--threads" or "--timeout" => (options, $"{name} is not a positive number: {value}"),
            _ => (options, $"no option {name}"),
        };

    private static RunnerOptions WithNumber(RunnerOptions options, string name, int number) =>
        name switch
        {
            "--reasons" => options with { Reasons = number },
            "--threads" => options with { Threads = number },
            _ => options with { TimeoutSeconds = number },
        };
}
