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
        "_LEGACY_ERROR_TEMP_1031"
    );

    /// <summary>A window call stands in another.</summary>
    public static readonly DiagnosticDescriptor NestedWindow = new(
        "TR3003",
        Severity.Error,
        "Window call inside a window call",
        "A call with OVER cannot stand inside another one.",
        "_LEGACY_ERROR_TEMP_1033"
    );

    /// <summary>The operands of an operator have types that do not become one.</summary>
    public static readonly DiagnosticDescriptor OperandsDiffer = new(
        "TR3004",
        Severity.Error,
        "Operands of different types",
        "{0} cannot combine {1} with {2}.",
        "DATATYPE_MISMATCH.BINARY_OP_DIFF_TYPES"
    );

    /// <summary>The operands of an operator have a type it does not take.</summary>
    public static readonly DiagnosticDescriptor OperandWrongType = new(
        "TR3005",
        Severity.Error,
        "Operands of a wrong type",
        "{0} takes {1}, not {2}.",
        "DATATYPE_MISMATCH.BINARY_OP_WRONG_TYPE"
    );

    /// <summary>An argument has a type that its parameter does not take.</summary>
    public static readonly DiagnosticDescriptor UnexpectedInputType = new(
        "TR3006",
        Severity.Error,
        "Argument of a wrong type",
        "Argument {1} of {0} must be {2}, but this is {3}.",
        "DATATYPE_MISMATCH.UNEXPECTED_INPUT_TYPE"
    );

    /// <summary>Values that must have one type have types that do not become one.</summary>
    public static readonly DiagnosticDescriptor TypesDiffer = new(
        "TR3007",
        Severity.Error,
        "Values of different types",
        "The values of {0} must have one type, but they are {1}.",
        "DATATYPE_MISMATCH.DATA_DIFF_TYPES"
    );

    /// <summary>A call has too few or too many arguments.</summary>
    public static readonly DiagnosticDescriptor WrongArgumentCount = new(
        "TR3008",
        Severity.Error,
        "Wrong number of arguments",
        "{0} takes {1}, but got {2}.",
        "WRONG_NUM_ARGS.WITHOUT_SUGGESTION"
    );

    /// <summary>Values of a type that has no order or equality are compared.</summary>
    public static readonly DiagnosticDescriptor OrderingNotSupported = new(
        "TR3009",
        Severity.Error,
        "Values cannot be compared",
        "{0} cannot compare values of type {1}.",
        "DATATYPE_MISMATCH.INVALID_ORDERING_TYPE"
    );

    /// <summary>A type cannot be cast to another.</summary>
    public static readonly DiagnosticDescriptor CastNotAllowed = new(
        "TR3010",
        Severity.Error,
        "Cast not allowed",
        "A value of type {0} cannot be cast to {1}.",
        "DATATYPE_MISMATCH.CAST_WITHOUT_SUGGESTION"
    );

    /// <summary>A type can be cast to another only without ANSI mode.</summary>
    public static readonly DiagnosticDescriptor CastNotAllowedInAnsi = new(
        "TR3011",
        Severity.Error,
        "Cast not allowed in ANSI mode",
        "A value of type {0} cannot be cast to {1} with ANSI mode on.",
        "DATATYPE_MISMATCH.CAST_WITH_CONF_SUGGESTION"
    );

    /// <summary>A type cannot be cast to another, but a function converts it.</summary>
    public static readonly DiagnosticDescriptor CastNeedsFunction = new(
        "TR3012",
        Severity.Error,
        "Cast not allowed",
        "A value of type {0} cannot be cast to {1}; a function does it.",
        "DATATYPE_MISMATCH.CAST_WITH_FUNC_SUGGESTION"
    );

    /// <summary>A condition is not a boolean.</summary>
    public static readonly DiagnosticDescriptor ConditionNotBoolean = new(
        "TR3013",
        Severity.Error,
        "Condition is not a boolean",
        "The {0} condition must be a boolean, but this is {1}.",
        "DATATYPE_MISMATCH.FILTER_NOT_BOOLEAN"
    );

    /// <summary>The condition of a join is not a boolean.</summary>
    public static readonly DiagnosticDescriptor JoinConditionNotBoolean = new(
        "TR3014",
        Severity.Error,
        "Join condition is not a boolean",
        "The condition of a join must be a boolean, but this is {0}.",
        "JOIN_CONDITION_IS_NOT_BOOLEAN_TYPE"
    );

    /// <summary>The text of a typed literal is not a value of the type.</summary>
    public static readonly DiagnosticDescriptor InvalidTypedLiteral = new(
        "TR3015",
        Severity.Error,
        "Invalid literal",
        "'{1}' is not a valid {0}.",
        "INVALID_TYPED_LITERAL"
    );

    /// <summary>No typed literal has the type name.</summary>
    public static readonly DiagnosticDescriptor UnsupportedTypedLiteral = new(
        "TR3016",
        Severity.Error,
        "Unknown kind of literal",
        "There are no literals of type {0}.",
        "UNSUPPORTED_TYPED_LITERAL"
    );

    /// <summary>A number literal does not fit its type.</summary>
    public static readonly DiagnosticDescriptor NumberOutOfRange = new(
        "TR3017",
        Severity.Error,
        "Number literal out of range",
        "{0} does not fit into {1} ({2} to {3}).",
        "INVALID_NUMERIC_LITERAL_RANGE"
    );

    /// <summary>A decimal has more than 38 digits.</summary>
    public static readonly DiagnosticDescriptor DecimalTooPrecise = new(
        "TR3018",
        Severity.Error,
        "Decimal with too many digits",
        "A decimal has at most 38 digits, not {0}.",
        "DECIMAL_PRECISION_EXCEEDS_MAX_PRECISION"
    );

    /// <summary>A decimal has more digits after the point than in all.</summary>
    public static readonly DiagnosticDescriptor DecimalScaleTooGreat = new(
        "TR3019",
        Severity.Error,
        "Decimal with a wrong scale",
        "A decimal({0},{1}) would have more digits after the point than in all.",
        "_LEGACY_ERROR_TEMP_1229"
    );

    /// <summary>No type has the name.</summary>
    public static readonly DiagnosticDescriptor UnknownType = new(
        "TR3020",
        Severity.Error,
        "Unknown type",
        "There is no type {0}.",
        "UNSUPPORTED_DATATYPE"
    );

    /// <summary>A type is written without the parameters it needs.</summary>
    public static readonly DiagnosticDescriptor TypeNeedsLength = new(
        "TR3021",
        Severity.Error,
        "Type without parameters",
        "{0} needs {1}.",
        "DATATYPE_MISSING_SIZE"
    );

    /// <summary>The text of an interval literal does not have its form.</summary>
    public static readonly DiagnosticDescriptor InvalidIntervalText = new(
        "TR3022",
        Severity.Error,
        "Invalid interval",
        "'{0}' is not a valid interval {1}.",
        "INVALID_INTERVAL_FORMAT.UNMATCHED_FORMAT_STRING_WITH_NOTICE"
    );

    /// <summary>An interval literal mixes months with days or time.</summary>
    public static readonly DiagnosticDescriptor MixedInterval = new(
        "TR3023",
        Severity.Error,
        "Interval of mixed units",
        "An interval cannot mix years or months with days or smaller units: {0}.",
        "_LEGACY_ERROR_TEMP_0029"
    );

    /// <summary>An interval is written with FROM and TO units that do not go together.</summary>
    public static readonly DiagnosticDescriptor UnsupportedIntervalRange = new(
        "TR3024",
        Severity.Error,
        "Interval units do not go together",
        "An interval cannot go from {0} to {1}.",
        "_LEGACY_ERROR_TEMP_0028"
    );

    /// <summary>An argument must be a constant.</summary>
    public static readonly DiagnosticDescriptor NotFoldable = new(
        "TR3025",
        Severity.Error,
        "Argument must be a constant",
        "Argument {1} of {0} must be a constant.",
        "DATATYPE_MISMATCH.NON_FOLDABLE_INPUT"
    );

    /// <summary>A field name of named_struct is not a constant text.</summary>
    public static readonly DiagnosticDescriptor StructNameNotText = new(
        "TR3026",
        Severity.Error,
        "Field name must be text",
        "The field names of named_struct must be constant texts.",
        "DATATYPE_MISMATCH.CREATE_NAMED_STRUCT_WITHOUT_FOLDABLE_STRING"
    );

    /// <summary>EXTRACT names a field that the value does not have.</summary>
    public static readonly DiagnosticDescriptor InvalidExtractField = new(
        "TR3027",
        Severity.Error,
        "Unknown field of a date or interval",
        "{1} has no field {0}.",
        "INVALID_EXTRACT_FIELD"
    );

    /// <summary>A unit of time is not one of those a function takes.</summary>
    public static readonly DiagnosticDescriptor InvalidDatetimeUnit = new(
        "TR3028",
        Severity.Error,
        "Unknown unit of time",
        "{0} takes no unit {1}.",
        "INVALID_PARAMETER_VALUE.DATETIME_UNIT"
    );

    /// <summary>A part is asked for of a value that has no parts.</summary>
    public static readonly DiagnosticDescriptor CannotExtractValue = new(
        "TR3029",
        Severity.Error,
        "Value has no parts",
        "A value of type {0} has no fields or elements.",
        "INVALID_EXTRACT_BASE_FIELD_TYPE"
    );

    /// <summary>A struct is asked for a field by a value instead of a name.</summary>
    public static readonly DiagnosticDescriptor FieldNameNotConstant = new(
        "TR3030",
        Severity.Error,
        "Field name must be a constant",
        "The field of a struct must be named by a constant text.",
        "INVALID_EXTRACT_FIELD_TYPE"
    );

    /// <summary>A lambda stands where a value is expected.</summary>
    public static readonly DiagnosticDescriptor LambdaNotExpected = new(
        "TR3031",
        Severity.Error,
        "Lambda not expected",
        "{0} does not take a lambda here.",
        "INVALID_LAMBDA_FUNCTION_CALL.NON_HIGHER_ORDER_FUNCTION"
    );

    /// <summary>A lambda has another number of parameters than its function gives.</summary>
    public static readonly DiagnosticDescriptor LambdaParameterCount = new(
        "TR3032",
        Severity.Error,
        "Wrong number of lambda parameters",
        "{0} gives its lambda {1}, but the lambda takes {2}.",
        "INVALID_LAMBDA_FUNCTION_CALL.NUM_ARGS_MISMATCH"
    );

    /// <summary>The result of a lambda has a wrong type.</summary>
    public static readonly DiagnosticDescriptor LambdaResultType = new(
        "TR3033",
        Severity.Error,
        "Lambda result of a wrong type",
        "The lambda of {0} must give {1}, but gives {2}.",
        "DATATYPE_MISMATCH.UNEXPECTED_INPUT_TYPE"
    );
}
