namespace Translator.IR.Diagnostics.Codes;

/// <summary>Expressions whose types or shapes do not fit (TR30xx).</summary>
public static partial class TypeErrors
{
    /// <summary>An aggregate stands in the arguments of another.</summary>
    public static readonly DiagnosticDescriptor NestedAggregate = new(
        "TR3001",
        Severity.Error,
        "Aggregate inside an aggregate",
        "An aggregate function cannot stand in the arguments of another one.",
        "NESTED_AGGREGATE_FUNCTION"
    );

    /// <summary>A window call stands in the arguments of an aggregate.</summary>
    public static readonly DiagnosticDescriptor WindowInsideAggregate = new(
        "TR3002",
        Severity.Error,
        "Window call inside an aggregate",
        "A call with OVER cannot stand in the arguments of an aggregate function.",
        "UNSUPPORTED_EXPR_FOR_WINDOW"
    );

    /// <summary>A window call stands in another.</summary>
    public static readonly DiagnosticDescriptor NestedWindow = new(
        "TR3003",
        Severity.Error,
        "Window call inside a window call",
        "A call with OVER cannot stand inside another one.",
        "_LEGACY_ERROR_TEMP_1033"
    );

    /// <summary>What is written is understood but not supported yet.</summary>
    public static readonly DiagnosticDescriptor Unsupported = new(
        "TR3099",
        Severity.Error,
        "Not supported yet",
        "{0} is not supported yet."
    );
}
