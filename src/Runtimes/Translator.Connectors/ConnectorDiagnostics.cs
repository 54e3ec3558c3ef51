using Translator.IR.Diagnostics;

namespace Translator.Connectors;

/// <summary>What can be wrong with files that tables are read from and written to.</summary>
public static class ConnectorDiagnostics
{
    public static DiagnosticDescriptor NoFile { get; } = new("TR6301", Severity.Error, "File not found", "There is no file or folder {0}.");

    public static DiagnosticDescriptor DamagedFile { get; } =
        new("TR6302", Severity.Error, "File cannot be read", "{0} cannot be read as {1}: {2}");

    public static DiagnosticDescriptor MissingColumn { get; } =
        new("TR6303", Severity.Error, "Column missing in a file", "{0} has no column {1}; it has {2}.");

    public static DiagnosticDescriptor BadCell { get; } =
        new("TR6304", Severity.Error, "Malformed cell", "{0}, line {1}: {2} in column {3} is not a value of type {4}.");

    public static DiagnosticDescriptor CellCount { get; } =
        new("TR6305", Severity.Error, "Wrong number of cells", "{0}, line {1}: the line has {2} cells, the table {3} columns.");

    public static DiagnosticDescriptor ColumnType { get; } =
        new("TR6306", Severity.Error, "Another type in a file", "{0}: column {1} is {2} in the file, and the table says {3}.");

    public static DiagnosticDescriptor UnknownFormat { get; } =
        new("TR6307", Severity.Error, "Unknown file format", "{0} is not a file format that Translator reads; csv, json and parquet are.");

    public static DiagnosticDescriptor BadOption { get; } =
        new("TR6308", Severity.Error, "Option not understood", "The option {0} of a {1} table cannot be {2}.");

    public static DiagnosticDescriptor CannotWrite { get; } =
        new("TR6309", Severity.Error, "File cannot be written", "{0} cannot be written: {1}");

    public static DiagnosticDescriptor UnsupportedType { get; } =
        new("TR6310", Severity.Error, "Type not in this format", "Column {0} is {1}, which {2} files cannot hold.");

    public static DiagnosticDescriptor NoColumns { get; } =
        new("TR6311", Severity.Error, "Columns unknown", "Nothing says which columns {0} has: none are declared and no file is there.");

    public static DiagnosticDescriptor BadLine { get; } = new("TR6312", Severity.Error, "Malformed line", "{0}, line {1}: {2}");
}
