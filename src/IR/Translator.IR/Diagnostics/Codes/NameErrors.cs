namespace Translator.IR.Diagnostics.Codes;

/// <summary>Names that lead nowhere or to too many places (TR20xx). This file: columns, fields, functions (2001–2049).</summary>
public static partial class NameErrors
{
    /// <summary>No column has the name.</summary>
    public static readonly DiagnosticDescriptor UnresolvedColumn = new(
        "TR2001",
        Severity.Error,
        "Unknown column",
        "There is no column {0} here.",
        "UNRESOLVED_COLUMN.WITH_SUGGESTION"
    );

    /// <summary>Several columns have the name.</summary>
    public static readonly DiagnosticDescriptor AmbiguousColumn = new(
        "TR2002",
        Severity.Error,
        "Ambiguous column",
        "{0} could be any of {1}.",
        "AMBIGUOUS_REFERENCE"
    );

    /// <summary>No function has the name.</summary>
    public static readonly DiagnosticDescriptor UnresolvedRoutine = new(
        "TR2003",
        Severity.Error,
        "Unknown function",
        "There is no function {0}.",
        "UNRESOLVED_ROUTINE"
    );

    /// <summary>A struct has no such field.</summary>
    public static readonly DiagnosticDescriptor FieldNotFound = new(
        "TR2004",
        Severity.Error,
        "Unknown field",
        "There is no field {0} in {1}.",
        "FIELD_NOT_FOUND"
    );

    /// <summary>A struct has several fields of the name.</summary>
    public static readonly DiagnosticDescriptor AmbiguousField = new(
        "TR2005",
        Severity.Error,
        "Ambiguous field",
        "{1} has {2} fields named {0}.",
        "AMBIGUOUS_REFERENCE_TO_FIELDS"
    );

    /// <summary>A parameter marker got no value.</summary>
    public static readonly DiagnosticDescriptor UnboundParameter = new(
        "TR2006",
        Severity.Error,
        "Parameter without a value",
        "The parameter {0} has no value.",
        "UNBOUND_SQL_PARAMETER"
    );

    /// <summary>No window of the WINDOW clause has the name.</summary>
    public static readonly DiagnosticDescriptor UnknownWindow = new(
        "TR2007",
        Severity.Error,
        "Unknown window",
        "There is no window named {0} in a WINDOW clause.",
        "MISSING_WINDOW_SPECIFICATION"
    );

    /// <summary>A lambda names a parameter twice.</summary>
    public static readonly DiagnosticDescriptor RepeatedLambdaParameter = new(
        "TR2008",
        Severity.Error,
        "Lambda parameter repeated",
        "The lambda has two parameters named {0}.",
        "INVALID_LAMBDA_FUNCTION_CALL.DUPLICATE_ARG_NAMES"
    );
}
