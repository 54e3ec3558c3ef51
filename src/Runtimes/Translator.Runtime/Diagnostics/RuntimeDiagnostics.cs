using Translator.IR.Diagnostics;

namespace Translator.Runtime.Diagnostics;

/// <summary>What can go wrong with the data while a job runs.</summary>
public static class RuntimeDiagnostics
{
    public static DiagnosticDescriptor DivideByZero { get; } =
        new("TR6001", Severity.Error, "Division by zero", "Division by zero.", "DIVIDE_BY_ZERO");

    public static DiagnosticDescriptor ArithmeticOverflow { get; } =
        new("TR6002", Severity.Error, "Arithmetic overflow", "The result of {0} does not fit into {1}.", "ARITHMETIC_OVERFLOW");

    public static DiagnosticDescriptor NumericOutOfRange { get; } =
        new("TR6003", Severity.Error, "Number out of range", "{0} does not fit into {1}.", "NUMERIC_VALUE_OUT_OF_RANGE.WITH_SUGGESTION");

    public static DiagnosticDescriptor CastInvalidInput { get; } =
        new("TR6004", Severity.Error, "Malformed value", "{0} cannot be read as {2} (it is {1}).", "CAST_INVALID_INPUT");

    public static DiagnosticDescriptor CastOverflow { get; } =
        new("TR6005", Severity.Error, "Cast overflow", "{0} of type {1} does not fit into {2}.", "CAST_OVERFLOW");

    public static DiagnosticDescriptor OutOfMemoryBudget { get; } =
        new("TR6006", Severity.Error, "Out of memory", "{0} needs {1} MB, more than the run's {2} MB have left.");

    public static DiagnosticDescriptor ExceedsLength { get; } =
        new("TR6007", Severity.Error, "Text too long", "A text is longer than {0} allows.", "EXCEED_LIMIT_LENGTH");

    public static DiagnosticDescriptor InvalidArgument { get; } =
        new("TR6008", Severity.Error, "Invalid argument", "{0}: {1}.", "INVALID_PARAMETER_VALUE");

    public static DiagnosticDescriptor IndexOutOfBounds { get; } =
        new("TR6009", Severity.Error, "Index out of bounds", "Index {0} is outside an array of {1} elements.", "INVALID_ARRAY_INDEX");

    public static DiagnosticDescriptor DuplicateMapKey { get; } =
        new("TR6010", Severity.Error, "Duplicate map key", "The key {0} occurs twice in a map.", "DUPLICATED_MAP_KEY");

    public static DiagnosticDescriptor NullMapKey { get; } =
        new("TR6011", Severity.Error, "NULL as a map key", "A map cannot have NULL as a key.", "NULL_MAP_KEY");

    public static DiagnosticDescriptor DatetimeOverflow { get; } =
        new("TR6012", Severity.Error, "Date or time overflow", "The result of {0} is outside the range of {1}.", "DATETIME_OVERFLOW");

    public static DiagnosticDescriptor IntervalOverflow { get; } =
        new(
            "TR6013",
            Severity.Error,
            "Interval overflow",
            "The result of {0} is outside the range of {1}.",
            "INTERVAL_ARITHMETIC_OVERFLOW"
        );

    public static DiagnosticDescriptor CannotParse { get; } =
        new("TR6014", Severity.Error, "Malformed value", "{0} does not match the pattern {1}.", "CANNOT_PARSE_TIMESTAMP");

    public static DiagnosticDescriptor UserRaised { get; } =
        new("TR6015", Severity.Error, "Raised by the query", "{0}", "USER_RAISED_EXCEPTION");

    public static DiagnosticDescriptor IntervalDividedByZero { get; } =
        new("TR6016", Severity.Error, "Division by zero", "An interval is divided by zero.", "INTERVAL_DIVIDED_BY_ZERO");

    public static DiagnosticDescriptor RemainderByZero { get; } =
        new("TR6017", Severity.Error, "Remainder by zero", "The remainder of a division by zero.", "REMAINDER_BY_ZERO");

    public static DiagnosticDescriptor TooManyBytes { get; } =
        new("TR6020", Severity.Error, "Column too long", "The texts of one column in {0} rows together are longer than {1} MB.");

    public static DiagnosticDescriptor DamagedBytes { get; } = new("TR6018", Severity.Error, "Damaged data", "{0} is damaged: {1}.");

    public static DiagnosticDescriptor FinerThanMicroseconds { get; } =
        new("TR6019", Severity.Error, "Finer than a microsecond", "'{0}' is finer than a microsecond, which a timestamp cannot hold yet.");

    public static DiagnosticDescriptor NoKernel { get; } =
        new("TR5080", Severity.Error, "Function does not run here", "{0} cannot be run by Translator yet; it can only be translated.");

    public static DiagnosticDescriptor NoCast { get; } =
        new("TR5081", Severity.Error, "Cast does not run here", "A cast of {0} to {1} cannot be run by Translator yet.");
}
