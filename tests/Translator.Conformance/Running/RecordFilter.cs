using System.Text.RegularExpressions;

namespace Translator.Conformance.Running;

/// <summary>
/// A glob (<c>*</c> and <c>?</c>, also across slashes) over a file's path, with or without its suite, or over a record's id
/// <c>suite/path#n</c>. Without a glob everything is selected.
/// </summary>
internal sealed class RecordFilter
{
    private readonly Regex? pattern;
    private readonly bool namesRecords;

    public RecordFilter(string? glob)
    {
        if (glob is null)
        {
            return;
        }

        namesRecords = glob.Contains('#', StringComparison.Ordinal);
        var expression = Regex
            .Escape(glob)
            .Replace(@"\*", ".*", StringComparison.Ordinal)
            .Replace(@"\?", ".", StringComparison.Ordinal)
            .Replace(@"\#", "#", StringComparison.Ordinal);
        pattern = new Regex($"^{expression}$", RegexOptions.NonBacktracking | RegexOptions.CultureInvariant);
        FilePart = namesRecords ? new RecordFilter(glob[..glob.IndexOf('#', StringComparison.Ordinal)]) : this;
    }

    private RecordFilter? FilePart { get; }

    public bool SelectsFile(string suite, string path) =>
        pattern is null || (namesRecords && FilePart is not null ? FilePart.SelectsFile(suite, path) : Matches($"{suite}/{path}", path));

    public bool SelectsRecord(string suite, string path, int n) =>
        pattern is null || (namesRecords ? Matches($"{suite}/{path}#{n}", $"{path}#{n}") : SelectsFile(suite, path));

    private bool Matches(string full, string local) => pattern is null || pattern.IsMatch(full) || pattern.IsMatch(local);
}
