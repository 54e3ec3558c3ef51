namespace Translator.Conformance.Engine;

/// <summary>
/// The answer of a query; no columns for a command. A cell is the profile's own text for a value (Spark: as its <c>hive result</c>
/// printer writes it, under the session's settings such as <c>binaryOutputStyle</c>); null is SQL NULL at the top level.
/// Type texts are lower-case catalogue strings such as <c>struct&lt;a:decimal(3,1)&gt;</c>.
/// </summary>
public sealed record ResultTable(IReadOnlyList<TableColumn> Columns, IReadOnlyList<IReadOnlyList<string?>> Rows)
{
    /// <summary>The columns that the query orders by, as far as they are in the answer; null where that is not known.</summary>
    public IReadOnlyList<int>? OrderedBy { get; init; }

    public static ResultTable Empty { get; } = new([], []);
}
