namespace Translator.IR.Diagnostics.Codes;

/// <summary>Clauses that do not go together (TR21xx).</summary>
public static partial class QueryErrors
{
    /// <summary>A column outside GROUP BY and outside aggregates.</summary>
    public static readonly DiagnosticDescriptor MissingAggregation = new(
        "TR2101",
        Severity.Error,
        "Neither grouped nor aggregated",
        "{0} is neither grouped by nor inside an aggregate.",
        "MISSING_AGGREGATION"
    );

    /// <summary>A column beside aggregates in a query without GROUP BY.</summary>
    public static readonly DiagnosticDescriptor MissingGroupBy = new(
        "TR2102",
        Severity.Error,
        "No GROUP BY",
        "{0} stands beside an aggregate, but the query has no GROUP BY.",
        "MISSING_GROUP_BY"
    );

    /// <summary>A position in GROUP BY that the SELECT list lacks.</summary>
    public static readonly DiagnosticDescriptor GroupByPosition = new(
        "TR2103",
        Severity.Error,
        "GROUP BY position",
        "GROUP BY {0} names no item of the SELECT list, which has {1}.",
        "GROUP_BY_POS_OUT_OF_RANGE"
    );

    /// <summary>A position in GROUP BY whose item has an aggregate.</summary>
    public static readonly DiagnosticDescriptor GroupByPositionAggregate = new(
        "TR2104",
        Severity.Error,
        "GROUP BY position of an aggregate",
        "GROUP BY {0} names an item with an aggregate.",
        "GROUP_BY_POS_AGGREGATE"
    );

    /// <summary>An aggregate in GROUP BY.</summary>
    public static readonly DiagnosticDescriptor GroupByAggregate = new(
        "TR2105",
        Severity.Error,
        "Aggregate in GROUP BY",
        "GROUP BY cannot hold an aggregate.",
        "GROUP_BY_AGGREGATE"
    );

    /// <summary>GROUP BY ALL that cannot tell the grouping.</summary>
    public static readonly DiagnosticDescriptor GroupByAllUnclear = new(
        "TR2106",
        Severity.Error,
        "GROUP BY ALL is unclear",
        "GROUP BY ALL finds no item without aggregates to group by, but the items use columns outside aggregates.",
        "UNRESOLVED_ALL_IN_GROUP_BY"
    );

    /// <summary>A position in ORDER BY that the SELECT list lacks.</summary>
    public static readonly DiagnosticDescriptor OrderByPosition = new(
        "TR2107",
        Severity.Error,
        "ORDER BY position",
        "ORDER BY {0} names no item of the SELECT list, which has {1}.",
        "ORDER_BY_POS_OUT_OF_RANGE"
    );

    /// <summary>grouping() in a query without grouping sets.</summary>
    public static readonly DiagnosticDescriptor GroupingOutsideSets = new(
        "TR2108",
        Severity.Error,
        "grouping() without grouping sets",
        "grouping() and grouping_id() need GROUPING SETS, CUBE or ROLLUP.",
        "UNSUPPORTED_GROUPING_EXPRESSION"
    );

    /// <summary>grouping() of what is not grouped by.</summary>
    public static readonly DiagnosticDescriptor GroupingColumn = new(
        "TR2109",
        Severity.Error,
        "grouping() of another column",
        "{0} is not one of the grouping columns {1}.",
        "GROUPING_COLUMN_MISMATCH"
    );

    /// <summary>grouping_id() of other columns than the grouping ones.</summary>
    public static readonly DiagnosticDescriptor GroupingIdColumns = new(
        "TR2110",
        Severity.Error,
        "grouping_id() of other columns",
        "The columns of grouping_id() are not the grouping columns {0}.",
        "GROUPING_ID_COLUMN_MISMATCH"
    );

    /// <summary>CUBE or products of grouping sets beyond the limit.</summary>
    public static readonly DiagnosticDescriptor TooManyGroupingSets = new(
        "TR2111",
        Severity.Error,
        "Too many grouping sets",
        "The GROUP BY makes more than {0} grouping sets.",
        "GROUPING_SIZE_LIMIT_EXCEEDED"
    );

    /// <summary>An aggregate in a clause over single rows.</summary>
    public static readonly DiagnosticDescriptor AggregateNotAllowed = new(
        "TR2112",
        Severity.Error,
        "Aggregate where none can stand",
        "An aggregate function cannot stand in {0}.",
        "UNSUPPORTED_EXPR_FOR_OPERATOR"
    );

    /// <summary>A window call in a clause that is computed before windows.</summary>
    public static readonly DiagnosticDescriptor WindowNotAllowed = new(
        "TR2113",
        Severity.Error,
        "Window call where none can stand",
        "A call with OVER cannot stand in {0}.",
        "WINDOW_FUNCTION_NOT_ALLOWED_IN_CLAUSE"
    );

    /// <summary>A table function outside FROM and SELECT.</summary>
    public static readonly DiagnosticDescriptor GeneratorNotAllowed = new(
        "TR2114",
        Severity.Error,
        "Table function where none can stand",
        "A function that makes rows cannot stand in {0}.",
        "UNSUPPORTED_GENERATOR.OUTSIDE_SELECT"
    );

    /// <summary>A table function inside a larger expression.</summary>
    public static readonly DiagnosticDescriptor GeneratorNested = new(
        "TR2115",
        Severity.Error,
        "Table function inside an expression",
        "A function that makes rows must stand alone in a SELECT item.",
        "UNSUPPORTED_GENERATOR.NESTED_IN_EXPRESSIONS"
    );

    /// <summary>A lateral alias in the arguments of an aggregate.</summary>
    public static readonly DiagnosticDescriptor LateralAliasInAggregate = new(
        "TR2116",
        Severity.Error,
        "Alias inside an aggregate",
        "{0} is an alias of this SELECT list; an aggregate cannot use it.",
        "UNSUPPORTED_FEATURE.LATERAL_COLUMN_ALIAS_IN_AGGREGATE_FUNC"
    );

    /// <summary>A lateral alias in a window call.</summary>
    public static readonly DiagnosticDescriptor LateralAliasInWindow = new(
        "TR2117",
        Severity.Error,
        "Alias inside a window call",
        "{0} is an alias of this SELECT list; a call with OVER cannot use it.",
        "UNSUPPORTED_FEATURE.LATERAL_COLUMN_ALIAS_IN_WINDOW"
    );

    /// <summary>Inputs of a set operation with different numbers of columns.</summary>
    public static readonly DiagnosticDescriptor ColumnCountsDiffer = new(
        "TR2118",
        Severity.Error,
        "Different numbers of columns",
        "{0} needs inputs of one width, but the first has {1} columns and this one {2}.",
        "NUM_COLUMNS_MISMATCH"
    );

    /// <summary>Inputs of a set operation whose columns have no common type.</summary>
    public static readonly DiagnosticDescriptor ColumnTypesDiffer = new(
        "TR2119",
        Severity.Error,
        "Columns that do not go together",
        "Column {0} of {1} is {2} in the first input and {3} in this one.",
        "INCOMPATIBLE_COLUMN_TYPE"
    );

    /// <summary>DISTINCT or a set operation over maps or variants.</summary>
    public static readonly DiagnosticDescriptor SetOperationOnType = new(
        "TR2120",
        Severity.Error,
        "Rows that cannot be compared",
        "{0} compares rows, and the column {1} is a {2}.",
        "UNSUPPORTED_FEATURE.SET_OPERATION_ON_MAP_TYPE"
    );

    /// <summary>VALUES rows, or the alias list, of different widths.</summary>
    public static readonly DiagnosticDescriptor InlineTableWidth = new(
        "TR2121",
        Severity.Error,
        "Rows of different widths",
        "VALUES has {0} columns, but this row has {1} values.",
        "INVALID_INLINE_TABLE.NUM_COLUMNS_MISMATCH"
    );

    /// <summary>A VALUES column whose cells have no common type.</summary>
    public static readonly DiagnosticDescriptor InlineTableTypes = new(
        "TR2122",
        Severity.Error,
        "Column of different types",
        "The values of column {0} have no common type.",
        "INVALID_INLINE_TABLE.INCOMPATIBLE_TYPES_IN_INLINE_TABLE"
    );

    /// <summary>A VALUES cell that is more than a constant expression.</summary>
    public static readonly DiagnosticDescriptor InlineTableExpression = new(
        "TR2123",
        Severity.Error,
        "No constant",
        "VALUES cannot hold {0}.",
        "INVALID_INLINE_TABLE.CANNOT_EVALUATE_EXPRESSION_IN_INLINE_TABLE"
    );

    /// <summary>LIMIT or OFFSET that is no constant.</summary>
    public static readonly DiagnosticDescriptor LimitNotConstant = new(
        "TR2124",
        Severity.Error,
        "No constant",
        "{0} needs a constant expression.",
        "INVALID_LIMIT_LIKE_EXPRESSION.IS_UNFOLDABLE"
    );

    /// <summary>LIMIT or OFFSET of another type than an integer.</summary>
    public static readonly DiagnosticDescriptor LimitType = new(
        "TR2125",
        Severity.Error,
        "Not a whole number",
        "{0} needs a whole number, not {1}.",
        "INVALID_LIMIT_LIKE_EXPRESSION.DATA_TYPE"
    );

    /// <summary>A negative LIMIT or OFFSET.</summary>
    public static readonly DiagnosticDescriptor LimitNegative = new(
        "TR2126",
        Severity.Error,
        "Negative count",
        "{0} cannot be negative, but it is {1}.",
        "INVALID_LIMIT_LIKE_EXPRESSION.IS_NEGATIVE"
    );

    /// <summary>LIMIT or OFFSET of NULL.</summary>
    public static readonly DiagnosticDescriptor LimitNull = new(
        "TR2127",
        Severity.Error,
        "NULL count",
        "{0} cannot be NULL.",
        "INVALID_LIMIT_LIKE_EXPRESSION.IS_NULL"
    );

    /// <summary>Column aliases that do not fit the number of columns.</summary>
    public static readonly DiagnosticDescriptor AliasCount = new(
        "TR2128",
        Severity.Error,
        "Wrong number of aliases",
        "{0} has {1} columns, but there are {2} names for them."
    );
}
