using System.Diagnostics;
using System.Globalization;
using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace Translator.Testing.Engines;

/// <summary>
/// A real engine kept running beside the tests (<c>serve ENGINE</c>): one JSON request a line, one JSON answer a line. Not for use by
/// several threads at once.
/// </summary>
public sealed class EngineProcess : IDisposable
{
    private static readonly TimeSpan StartLimit = TimeSpan.FromMinutes(5);
    private static readonly TimeSpan EndLimit = TimeSpan.FromSeconds(20);
    private readonly Process process;
    private int lastId;

    private EngineProcess(Process process) => this.process = process;

    /// <summary>How long a statement may run.</summary>
    public TimeSpan StatementLimit { get; set; } = TimeSpan.FromMinutes(2);

    /// <summary>Starts <c>spark</c>, <c>flink</c>, <c>trino</c> or <c>hive</c>; the first start on a machine unpacks it.</summary>
    public static EngineProcess Start(string sharedFolder, string engine)
    {
        var start = new ProcessStartInfo(Path.Combine(sharedFolder, "engines", "serve"))
        {
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            StandardInputEncoding = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false),
            StandardOutputEncoding = Encoding.UTF8,
        };
        start.ArgumentList.Add(engine);
        var process = Process.Start(start) ?? throw new InvalidOperationException($"{engine} did not start");
        var started = new EngineProcess(process);
        try
        {
            using var first = started.ReadLine(StartLimit);
            if (first.RootElement.TryGetProperty("fatal", out var fatal))
            {
                throw new InvalidOperationException($"{engine} did not start: {fatal}");
            }

            return started;
        }
        catch
        {
            started.Dispose();
            throw;
        }
    }

    /// <summary>Runs one statement; <paramref name="stream"/> asks Flink for the changelog.</summary>
    public EngineAnswer Run(string sql, bool stream = false)
    {
        var request = new JsonObject { ["sql"] = sql, ["timeout_ms"] = (long)StatementLimit.TotalMilliseconds };
        if (stream)
        {
            request["stream"] = true;
        }

        return Ask(request);
    }

    /// <summary>Makes a table; types as the engine spells them, cells in the canonical text.</summary>
    public void CreateTable(string name, EngineTable table)
    {
        ArgumentNullException.ThrowIfNull(table);
        var shapes = table.Columns.Select(static column => SparkTypeText.Parse(column.TypeText)).ToList();
        var request = new JsonObject
        {
            ["table"] = name,
            ["columns"] = Array(table.Columns.Select(static column => (JsonNode?)new JsonArray(column.Name, column.TypeText))),
            ["rows"] = Array(table.Rows.Select(row => (JsonNode?)Array(row.Select((cell, i) => EngineCells.Node(cell, shapes[i]))))),
        };
        Require(Ask(request));
    }

    /// <summary>Adds a jar of functions.</summary>
    public void AddJar(string path) => Require(Ask(new JsonObject { ["jar"] = path }));

    /// <summary>Forgets every table, view, function and setting.</summary>
    public void Reset() => Require(Ask(new JsonObject { ["reset"] = true }));

    public void Dispose()
    {
        if (!process.HasExited)
        {
            process.StandardInput.Dispose();
            if (!process.WaitForExit(EndLimit))
            {
                process.Kill(entireProcessTree: true);
                process.WaitForExit();
            }
        }

        process.Dispose();
    }

    private static JsonArray Array(IEnumerable<JsonNode?> items) => new([.. items]);

    private static void Require(EngineAnswer answer)
    {
        if (answer is EngineAnswer.Refused refused)
        {
            throw new InvalidOperationException($"{refused.Code}: {refused.Message}");
        }
    }

    private EngineAnswer Ask(JsonObject request)
    {
        request["id"] = ++lastId;
        process.StandardInput.WriteLine(request.ToJsonString());
        process.StandardInput.Flush();
        using var answer = ReadLine(StatementLimit + EndLimit);
        var root = answer.RootElement;
        if (root.GetProperty("id").GetInt32() != lastId)
        {
            throw new InvalidOperationException($"an answer out of order: {root}");
        }

        if (root.TryGetProperty("error", out var error))
        {
            var state = error.TryGetProperty("sqlstate", out var text) ? text.GetString() : null;
            return new EngineAnswer.Refused(error.GetProperty("code").ToString(), state, error.GetProperty("message").ToString());
        }

        if (root.TryGetProperty("truncated", out _))
        {
            throw new InvalidOperationException(
                string.Create(CultureInfo.InvariantCulture, $"more rows than an answer holds: {request["sql"]}")
            );
        }

        return Rows(root);
    }

    private static EngineAnswer.Rows Rows(JsonElement root)
    {
        var columns = root.TryGetProperty("columns", out var found)
            ? found.EnumerateArray().Select(static column => new EngineColumn(column[0].ToString(), column[1].ToString())).ToList()
            : [];
        var rows = root.TryGetProperty("rows", out var cells)
            ? cells
                .EnumerateArray()
                .Select(static row => (IReadOnlyList<string?>)[.. row.EnumerateArray().Select(static cell => EngineCells.Text(cell))])
                .ToList()
            : [];
        var kinds = root.TryGetProperty("kinds", out var changes)
            ? changes.EnumerateArray().Select(static kind => kind.ToString()).ToList()
            : [];
        return new EngineAnswer.Rows(new EngineTable(columns, rows), kinds);
    }

    private JsonDocument ReadLine(TimeSpan limit)
    {
        var reading = process.StandardOutput.ReadLineAsync();
        if (!reading.Wait(limit))
        {
            throw new TimeoutException($"the engine gave no answer in {limit}");
        }

        return JsonDocument.Parse(reading.Result ?? throw new InvalidOperationException("the engine ended"));
    }
}
