namespace Translator.IR.Diagnostics.Codes;

/// <content>Calls, windows and subqueries.</content>
public static partial class TypeErrors
{
    /// <summary>DISTINCT stands in a call that is not of an aggregate.</summary>
    public static readonly DiagnosticDescriptor DistinctNotAllowed = new(
        "TR3034",
        Severity.Error,
        "DISTINCT not allowed",
        "{0} is not an aggregate function: it takes no DISTINCT.",
        "INVALID_SQL_SYNTAX.FUNCTION_WITH_UNSUPPORTED_SYNTAX"
    );

    /// <summary>FILTER stands after a call that is not of an aggregate.</summary>
    public static readonly DiagnosticDescriptor FilterNotAllowed = new(
        "TR3035",
        Severity.Error,
        "FILTER not allowed",
        "{0} is not an aggregate function: it takes no FILTER.",
        "INVALID_SQL_SYNTAX.FUNCTION_WITH_UNSUPPORTED_SYNTAX"
    );

    /// <summary>IGNORE NULLS stands after a call that does not know it.</summary>
    public static readonly DiagnosticDescriptor NullTreatmentNotAllowed = new(
        "TR3036",
        Severity.Error,
        "IGNORE NULLS not allowed",
        "{0} takes no IGNORE NULLS or RESPECT NULLS.",
        "INVALID_SQL_SYNTAX.FUNCTION_WITH_UNSUPPORTED_SYNTAX"
    );

    /// <summary>WITHIN GROUP stands after a call that does not know it.</summary>
    public static readonly DiagnosticDescriptor WithinGroupNotAllowed = new(
        "TR3037",
        Severity.Error,
        "WITHIN GROUP not allowed",
        "{0} takes no WITHIN GROUP.",
        "INVALID_SQL_SYNTAX.FUNCTION_WITH_UNSUPPORTED_SYNTAX"
    );

    /// <summary>A window function is called without OVER.</summary>
    public static readonly DiagnosticDescriptor WindowNeedsOver = new(
        "TR3038",
        Severity.Error,
        "OVER is missing",
        "{0} is a window function: it needs OVER (…).",
        "WINDOW_FUNCTION_WITHOUT_OVER_CLAUSE"
    );

    /// <summary>OVER stands after a call that has no window form.</summary>
    public static readonly DiagnosticDescriptor OverNotAllowed = new(
        "TR3039",
        Severity.Error,
        "OVER not allowed",
        "{0} is neither a window function nor an aggregate: it takes no OVER.",
        "UNSUPPORTED_EXPR_FOR_WINDOW"
    );

    /// <summary>The offset of a window frame has a wrong type.</summary>
    public static readonly DiagnosticDescriptor FrameBoundType = new(
        "TR3040",
        Severity.Error,
        "Frame offset of a wrong type",
        "The offset of a {0} frame must be {1}, but this is {2}.",
        "DATATYPE_MISMATCH.SPECIFIED_WINDOW_FRAME_UNACCEPTED_TYPE"
    );

    /// <summary>The offset of a window frame is not a constant.</summary>
    public static readonly DiagnosticDescriptor FrameBoundNotConstant = new(
        "TR3041",
        Severity.Error,
        "Frame offset must be a constant",
        "The offset of a window frame must be a constant.",
        "INVALID_SQL_SYNTAX.INVALID_WINDOW_FRAME_BOUND"
    );

    /// <summary>A window frame starts after its end.</summary>
    public static readonly DiagnosticDescriptor FrameUpsideDown = new(
        "TR3042",
        Severity.Error,
        "Frame starts after its end",
        "The frame starts after its end.",
        "DATATYPE_MISMATCH.SPECIFIED_WINDOW_FRAME_WRONG_COMPARISON"
    );

    /// <summary>A RANGE frame with an offset stands over no or several order keys.</summary>
    public static readonly DiagnosticDescriptor RangeFrameNeedsOneKey = new(
        "TR3043",
        Severity.Error,
        "RANGE needs one order key",
        "A RANGE frame with an offset needs an ORDER BY of exactly one key, not {0}.",
        "DATATYPE_MISMATCH.RANGE_FRAME_MULTI_ORDER"
    );

    /// <summary>The offset of a RANGE frame does not go with the order key.</summary>
    public static readonly DiagnosticDescriptor RangeFrameType = new(
        "TR3044",
        Severity.Error,
        "Frame offset does not fit the order key",
        "An offset of type {1} cannot be added to an order key of type {0}.",
        "DATATYPE_MISMATCH.RANGE_FRAME_INVALID_TYPE"
    );

    /// <summary>A function that has its own frame is given another.</summary>
    public static readonly DiagnosticDescriptor FrameNotAllowed = new(
        "TR3045",
        Severity.Error,
        "Frame not allowed",
        "{0} takes no frame of its own.",
        "INVALID_WINDOW_SPEC_FOR_AGGREGATION_FUNC"
    );

    /// <summary>A window function stands over rows without order.</summary>
    public static readonly DiagnosticDescriptor WindowNeedsOrder = new(
        "TR3046",
        Severity.Error,
        "ORDER BY is missing in the window",
        "{0} needs an ORDER BY in its window.",
        "WINDOW_FUNCTION_FRAME_NOT_ORDERED"
    );

    /// <summary>An array and a value that should be of its elements' type do not go together.</summary>
    public static readonly DiagnosticDescriptor ArrayArgumentsDiffer = new(
        "TR3047",
        Severity.Error,
        "Value does not fit the array",
        "{0} cannot combine {1} with {2}.",
        "DATATYPE_MISMATCH.ARRAY_FUNCTION_DIFF_TYPES"
    );

    /// <summary>A map and a value that should be of its keys' type do not go together.</summary>
    public static readonly DiagnosticDescriptor MapArgumentsDiffer = new(
        "TR3048",
        Severity.Error,
        "Value does not fit the map",
        "{0} cannot combine {1} with {2}.",
        "DATATYPE_MISMATCH.MAP_FUNCTION_DIFF_TYPES"
    );

    /// <summary>Two arrays have elements whose types do not become one.</summary>
    public static readonly DiagnosticDescriptor ArraysDiffer = new(
        "TR3049",
        Severity.Error,
        "Arrays of different types",
        "{0} cannot combine {1} with {2}.",
        "DATATYPE_MISMATCH.BINARY_ARRAY_DIFF_TYPES"
    );

    /// <summary>A named argument names no parameter.</summary>
    public static readonly DiagnosticDescriptor UnknownParameter = new(
        "TR3050",
        Severity.Error,
        "Unknown parameter",
        "{0} has no parameter named {1}.",
        "UNRECOGNIZED_PARAMETER_NAME"
    );

    /// <summary>A parameter gets two arguments.</summary>
    public static readonly DiagnosticDescriptor RepeatedParameter = new(
        "TR3051",
        Severity.Error,
        "Parameter given twice",
        "The parameter {1} of {0} is given twice.",
        "DUPLICATE_ROUTINE_PARAMETER_ASSIGNMENT.BOTH_POSITIONAL_AND_NAMED"
    );

    /// <summary>A parameter that must be given is not.</summary>
    public static readonly DiagnosticDescriptor MissingParameter = new(
        "TR3052",
        Severity.Error,
        "Parameter is missing",
        "The parameter {1} of {0} is missing.",
        "REQUIRED_PARAMETER_NOT_FOUND"
    );

    /// <summary>A positional argument follows a named one.</summary>
    public static readonly DiagnosticDescriptor PositionalAfterNamed = new(
        "TR3053",
        Severity.Error,
        "Positional argument after a named one",
        "A positional argument of {0} cannot follow a named one.",
        "UNEXPECTED_POSITIONAL_ARGUMENT"
    );

    /// <summary>An expression is nested too deeply.</summary>
    public static readonly DiagnosticDescriptor TooDeep = new(
        "TR3054",
        Severity.Error,
        "Expression nested too deeply",
        "The expression is nested more than {0} levels deep.",
        "FAILED_TO_PARSE_TOO_COMPLEX"
    );

    /// <summary>ESCAPE is not one character.</summary>
    public static readonly DiagnosticDescriptor InvalidEscape = new(
        "TR3055",
        Severity.Error,
        "Invalid escape character",
        "The escape of LIKE must be one character.",
        "INVALID_ESCAPE_CHAR"
    );

    /// <summary>A star stands where a value is expected.</summary>
    public static readonly DiagnosticDescriptor StarNotAllowed = new(
        "TR3056",
        Severity.Error,
        "* not allowed",
        "* cannot stand here.",
        "INVALID_USAGE_OF_STAR_OR_REGEX"
    );

    /// <summary>A subquery gives another number of columns than it is compared with.</summary>
    public static readonly DiagnosticDescriptor SubqueryColumnCount = new(
        "TR3057",
        Severity.Error,
        "Wrong number of subquery columns",
        "The left side of IN has {0}, but the subquery has {1}.",
        "DATATYPE_MISMATCH.IN_SUBQUERY_LENGTH_MISMATCH"
    );

    /// <summary>A subquery used as a value gives several columns.</summary>
    public static readonly DiagnosticDescriptor ScalarSubqueryColumns = new(
        "TR3058",
        Severity.Error,
        "Subquery with several columns",
        "A subquery used as a value must have one column, not {0}.",
        "INVALID_SUBQUERY_EXPRESSION.SCALAR_SUBQUERY_RETURN_MORE_THAN_ONE_OUTPUT_COLUMN"
    );

    /// <summary>The left side of IN and the subquery have types that do not become one.</summary>
    public static readonly DiagnosticDescriptor SubqueryTypesDiffer = new(
        "TR3059",
        Severity.Error,
        "Subquery of another type",
        "{0} cannot be compared with the subquery's {1}.",
        "DATATYPE_MISMATCH.IN_SUBQUERY_DATA_TYPE_MISMATCH"
    );

    /// <summary>LIKE ANY or ALL has no pattern.</summary>
    public static readonly DiagnosticDescriptor EmptyPatternList = new(
        "TR3060",
        Severity.Error,
        "No pattern",
        "LIKE ANY or ALL needs at least one pattern.",
        "INVALID_SQL_SYNTAX.EMPTY_QUANTIFIED_PATTERN"
    );

    /// <summary>A binary literal holds something else than hexadecimal digits.</summary>
    public static readonly DiagnosticDescriptor InvalidBinaryLiteral = new(
        "TR3061",
        Severity.Error,
        "Invalid binary literal",
        "X'{0}' has characters other than 0-9 and A-F.",
        "INVALID_TYPED_LITERAL"
    );

    /// <summary>An argument of a time window is not a constant interval of days or less.</summary>
    public static readonly DiagnosticDescriptor TimeWindowArgument = new(
        "TR3062",
        Severity.Error,
        "Invalid time window",
        "The {0} of {1} must be a constant interval of days or less that is greater than zero.",
        "DATATYPE_MISMATCH.VALUE_OUT_OF_RANGE"
    );

    /// <summary>A map would have keys of a type that keys cannot have.</summary>
    public static readonly DiagnosticDescriptor MapKeyType = new(
        "TR3063",
        Severity.Error,
        "Invalid type of map keys",
        "A map cannot have keys of type {0}.",
        "DATATYPE_MISMATCH.INVALID_MAP_KEY_TYPE"
    );

    /// <summary>What is written is understood but not supported yet.</summary>
    public static readonly DiagnosticDescriptor Unsupported = new(
        "TR3099",
        Severity.Error,
        "Not supported yet",
        "{0} is not supported yet."
    );
}
