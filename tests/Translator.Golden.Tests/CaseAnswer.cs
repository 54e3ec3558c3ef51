using Translator.IR.Diagnostics;
using Translator.Testing.Engines;

namespace Translator.Golden.Tests;

/// <summary>All that a case gives.</summary>
/// <param name="Texts">The text of each stage that was reached.</param>
/// <param name="Tables">The case's tables with their rows.</param>
/// <param name="Batch">The batch's rows, or null after an error.</param>
/// <param name="Streams">The folded rows of streams, or what ended them, by schedule.</param>
/// <param name="IsOrdered">Whether the query orders its rows.</param>
/// <param name="Error">The first error, or null.</param>
internal sealed record CaseAnswer(
    IReadOnlyDictionary<string, string> Texts,
    IReadOnlyDictionary<string, EngineTable> Tables,
    EngineTable? Batch,
    IReadOnlyDictionary<string, object> Streams,
    bool IsOrdered,
    Diagnostic? Error
)
{
    public const string Syntax = "syntax";
    public const string Bound = "bound";
    public const string Normal = "normal";
    public const string BatchPlan = "batch.plan";
    public const string Rows = "rows";
    public const string StreamPlan = "stream.plan";
    public const string Changelog = "changelog";
    public const string Diagnostics = "diagnostics";

    public static readonly string[] Stages = [Syntax, Bound, Normal, BatchPlan, Rows, StreamPlan, Changelog, Diagnostics];
}
