using Translator.IR.Diagnostics;

namespace Translator.Runtime.Batch.Execution;

/// <summary>What can go wrong while a batch runs, beyond the kernels.</summary>
public static class BatchDiagnostics
{
    public static DiagnosticDescriptor ScalarSubqueryRows { get; } =
        new(
            "TR6201",
            Severity.Error,
            "Several rows from a scalar subquery",
            "A subquery that is used as a value gives more than one row.",
            "SCALAR_SUBQUERY_TOO_MANY_ROWS"
        );

    public static DiagnosticDescriptor RecursionLimit { get; } =
        new(
            "TR6202",
            Severity.Error,
            "Recursion without an end",
            "A recursive query still gives rows after {0} rounds.",
            "RECURSION_LEVEL_LIMIT_EXCEEDED"
        );

    public static DiagnosticDescriptor RecursionRows { get; } =
        new(
            "TR6209",
            Severity.Error,
            "Recursion with too many rows",
            "A recursive query gives more than {0} rows.",
            "RECURSION_ROW_LIMIT_EXCEEDED"
        );

    public static DiagnosticDescriptor NoTable { get; } =
        new("TR6203", Severity.Error, "Table without data", "Nothing says where the rows of table {0} are.");

    public static DiagnosticDescriptor NoSink { get; } =
        new("TR6204", Severity.Error, "Table cannot be written", "Nothing says where the rows of table {0} go.");

    public static DiagnosticDescriptor MissingColumn { get; } =
        new("TR6205", Severity.Error, "Column missing in the data", "The data of table {0} has no column {1}; it has {2}.");

    public static DiagnosticDescriptor ColumnType { get; } =
        new("TR6206", Severity.Error, "Another type in the data", "Column {1} of table {0} is {3} in the data, and {2} is expected.");

    public static DiagnosticDescriptor TooManyRows { get; } =
        new("TR6207", Severity.Error, "Too many rows at once", "{0} needs {1} rows in memory at once; {2} is the most.");

    public static DiagnosticDescriptor WindowArgument { get; } =
        new("TR6208", Severity.Error, "Invalid argument of a window function", "{0}: {1}.", "DATATYPE_MISMATCH.VALUE_OUT_OF_RANGE");

    public static DiagnosticDescriptor WindowFunction { get; } =
        new("TR5102", Severity.Error, "Window function does not run here", "{0} cannot be run with OVER by Translator yet.");

    public static DiagnosticDescriptor FrameOffset { get; } =
        new(
            "TR5103",
            Severity.Error,
            "Frame does not run here",
            "A RANGE frame with an offset of {1} over an order key of {0} cannot be run by Translator yet."
        );
}
