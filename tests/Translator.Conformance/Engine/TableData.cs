namespace Translator.Conformance.Engine;

/// <summary>
/// A table made before a file runs. Cells are text or null; arrays are JSON arrays and maps JSON arrays of pairs.
/// Partition columns come last in <paramref name="Columns"/>.
/// </summary>
public sealed record TableData(
    string Name,
    IReadOnlyList<TableColumn> Columns,
    IReadOnlyList<IReadOnlyList<string?>> Rows,
    IReadOnlyList<string> PartitionedBy
);
