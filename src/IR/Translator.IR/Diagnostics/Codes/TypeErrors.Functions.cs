namespace Translator.IR.Diagnostics.Codes;

/// <content>What functions ask of their arguments beyond types.</content>
public static partial class TypeErrors
{
    /// <summary>A constant argument is outside the range that a function takes.</summary>
    public static readonly DiagnosticDescriptor ValueOutOfRange = new(
        "TR3070",
        Severity.Error,
        "Argument out of range",
        "Argument {1} of {0} must be {2}.",
        "DATATYPE_MISMATCH.VALUE_OUT_OF_RANGE"
    );

    /// <summary>The values of a column that stack makes have different types.</summary>
    public static readonly DiagnosticDescriptor StackColumnsDiffer = new(
        "TR3071",
        Severity.Error,
        "Column of different types",
        "The values that {0} puts into one column must have one type; this should be {1}, but is {2}.",
        "DATATYPE_MISMATCH.STACK_COLUMN_DIFF_TYPES"
    );

    /// <summary>An argument of a table function in FROM has a type that its parameter does not take.</summary>
    public static readonly DiagnosticDescriptor TableArgumentType = new(
        "TR3072",
        Severity.Error,
        "Argument of a wrong type",
        "Argument {1} of {0} must be {2}, but this is {3}.",
        "UNEXPECTED_INPUT_TYPE"
    );

    /// <summary>An argument that must be a constant depends on rows.</summary>
    public static readonly DiagnosticDescriptor NonConstantArgument = new(
        "TR3073",
        Severity.Error,
        "Argument must be a constant",
        "Argument {1} of {0} must be a constant.",
        "NON_FOLDABLE_ARGUMENT"
    );

    /// <summary>A function that needs WITHIN GROUP has none.</summary>
    public static readonly DiagnosticDescriptor WithinGroupMissing = new(
        "TR3074",
        Severity.Error,
        "WITHIN GROUP is missing",
        "{0} needs WITHIN GROUP (ORDER BY …).",
        "INVALID_WITHIN_GROUP_EXPRESSION.WITHIN_GROUP_MISSING"
    );

    /// <summary>WITHIN GROUP has another number of keys than a function takes.</summary>
    public static readonly DiagnosticDescriptor WithinGroupKeys = new(
        "TR3075",
        Severity.Error,
        "Wrong number of keys in WITHIN GROUP",
        "The WITHIN GROUP of {0} takes one key, not {1}.",
        "INVALID_WITHIN_GROUP_EXPRESSION.WRONG_NUM_ORDERINGS"
    );

    /// <summary>DISTINCT stands in a call that takes WITHIN GROUP, but not both.</summary>
    public static readonly DiagnosticDescriptor WithinGroupDistinct = new(
        "TR3076",
        Severity.Error,
        "DISTINCT not allowed with WITHIN GROUP",
        "{0} with WITHIN GROUP takes no DISTINCT.",
        "INVALID_WITHIN_GROUP_EXPRESSION.DISTINCT_UNSUPPORTED"
    );

    /// <summary>A bare NULL stands where its type decides what is done.</summary>
    public static readonly DiagnosticDescriptor NullArgument = new(
        "TR3077",
        Severity.Error,
        "Bare NULL as an argument",
        "{0} does not take a bare NULL; write CAST(NULL AS …).",
        "DATATYPE_MISMATCH.NULL_TYPE"
    );

    /// <summary>Something else than text stands where only text is taken.</summary>
    public static readonly DiagnosticDescriptor NonTextArgument = new(
        "TR3078",
        Severity.Error,
        "Argument must be text",
        "All arguments of {0} must be text.",
        "DATATYPE_MISMATCH.NON_STRING_TYPE"
    );

    /// <summary>The percentage of a percentile is NULL.</summary>
    public static readonly DiagnosticDescriptor NullPercentage = new(
        "TR3079",
        Severity.Error,
        "Percentage is NULL",
        "The percentage of {0} must not be NULL.",
        "DATATYPE_MISMATCH.UNEXPECTED_NULL"
    );

    /// <summary>The argument that stands for IGNORE NULLS is not a constant boolean.</summary>
    public static readonly DiagnosticDescriptor NullTreatmentArgument = new(
        "TR3080",
        Severity.Error,
        "Argument must be a boolean constant",
        "The second argument of {0} must be TRUE or FALSE.",
        "_LEGACY_ERROR_TEMP_1210"
    );

    /// <summary>DISTINCT and an order by something else stand in one call.</summary>
    public static readonly DiagnosticDescriptor DistinctOrder = new(
        "TR3081",
        Severity.Error,
        "DISTINCT with another order",
        "{0} with DISTINCT can only be ordered by its own argument.",
        "INVALID_WITHIN_GROUP_EXPRESSION.MISMATCH_WITH_DISTINCT_INPUT"
    );

    /// <summary>A column behind a view has become a type that does not fit into the view's.</summary>
    public static readonly DiagnosticDescriptor ViewColumnNarrowed = new(
        "TR3082",
        Severity.Error,
        "Column of a view became wider",
        "Column {0} of view {1} is now {2}, which does not fit into {3}; the view was made WITH SCHEMA BINDING.",
        "CANNOT_UP_CAST_DATATYPE"
    );

    /// <summary>An argument is given by name to a function that takes arguments by position alone.</summary>
    public static readonly DiagnosticDescriptor NamesNotTaken = new(
        "TR3083",
        Severity.Error,
        "Named arguments not supported",
        "{0} takes its arguments by position, not by name.",
        "NAMED_PARAMETERS_NOT_SUPPORTED"
    );

    /// <summary>A constant text that stands for a number of days is no whole number.</summary>
    public static readonly DiagnosticDescriptor NotWholeNumber = new(
        "TR3084",
        Severity.Error,
        "Not a whole number",
        "The second argument of {0} must be a whole number.",
        "SECOND_FUNCTION_ARGUMENT_NOT_INTEGER"
    );
}
