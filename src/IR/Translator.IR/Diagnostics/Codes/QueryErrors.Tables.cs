namespace Translator.IR.Diagnostics.Codes;

/// <summary>Recursion, time windows, pivots, pipes, hints (2129–2199).</summary>
public static partial class QueryErrors
{
    /// <summary>A recursive query that is no union.</summary>
    public static readonly DiagnosticDescriptor RecursionShape = new(
        "TR2129",
        Severity.Error,
        "Recursive query of another shape",
        "A recursive query is a UNION ALL of a first part and one that refers to it: {0}.",
        "INVALID_RECURSIVE_CTE"
    );

    /// <summary>A self-reference of a recursive query in a bad place.</summary>
    public static readonly DiagnosticDescriptor RecursionReference = new(
        "TR2130",
        Severity.Error,
        "Reference to itself where none can stand",
        "The recursive query refers to itself {0}.",
        "INVALID_RECURSIVE_REFERENCE.PLACE"
    );

    /// <summary>The step of a recursive query has types that do not fit the anchor.</summary>
    public static readonly DiagnosticDescriptor RecursionTypes = new(
        "TR2131",
        Severity.Error,
        "Types of the recursion",
        "Column {0} is {1} in the first part and {2} in the repeated one.",
        "CANNOT_MERGE_INCOMPATIBLE_DATA_TYPE"
    );

    /// <summary>Two different time windows in one query.</summary>
    public static readonly DiagnosticDescriptor SeveralTimeWindows = new(
        "TR2132",
        Severity.Error,
        "Several time windows",
        "A query can have one window(…) or session_window(…); this one has two different ones.",
        "_LEGACY_ERROR_TEMP_1039"
    );

    /// <summary>A correlated scalar subquery in an aggregated SELECT list.</summary>
    public static readonly DiagnosticDescriptor CorrelatedScalarInGroup = new(
        "TR2133",
        Severity.Error,
        "Correlated subquery beside aggregates",
        "The correlated subquery is neither grouped by nor inside an aggregate.",
        "SCALAR_SUBQUERY_IS_IN_GROUP_BY_OR_AGGREGATE_FUNCTION"
    );

    /// <summary>A query nested beyond what the stack holds.</summary>
    public static readonly DiagnosticDescriptor TooDeep = new(
        "TR2134",
        Severity.Error,
        "Nested too deeply",
        "The query is nested too deeply."
    );

    /// <summary>A query with more joins, window calls … than can be put into order in reasonable time.</summary>
    public static readonly DiagnosticDescriptor TooManyParts = new(
        "TR2153",
        Severity.Error,
        "Too many parts",
        "The query has more than {0} {1} in one place."
    );

    /// <summary>GROUP BY of a map or variant.</summary>
    public static readonly DiagnosticDescriptor GroupByType = new(
        "TR2135",
        Severity.Error,
        "Rows that cannot be grouped",
        "Rows cannot be grouped by {0}, a {1}.",
        "GROUP_EXPRESSION_TYPE_IS_NOT_ORDERABLE"
    );

    /// <summary>A use of named windows that does not fit.</summary>
    public static readonly DiagnosticDescriptor NamedWindowUse = new("TR2136", Severity.Error, "Window name", "{0}");

    /// <summary>A PIVOT item that is not an aggregate.</summary>
    public static readonly DiagnosticDescriptor PivotAggregate = new(
        "TR2137",
        Severity.Error,
        "PIVOT without an aggregate",
        "PIVOT needs aggregates, but {0} has none.",
        "_LEGACY_ERROR_TEMP_1006"
    );

    /// <summary>A PIVOT value that is no constant or of another type.</summary>
    public static readonly DiagnosticDescriptor PivotValue = new(
        "TR2138",
        Severity.Error,
        "PIVOT value",
        "{0}",
        "NON_LITERAL_PIVOT_VALUES"
    );

    /// <summary>UNPIVOT columns without a common type.</summary>
    public static readonly DiagnosticDescriptor UnpivotTypes = new(
        "TR2139",
        Severity.Error,
        "UNPIVOT of different types",
        "The columns of UNPIVOT have no common type: {0}.",
        "UNPIVOT_VALUE_DATA_TYPE_MISMATCH"
    );

    /// <summary>An UNPIVOT entry with another number of columns.</summary>
    public static readonly DiagnosticDescriptor UnpivotWidth = new(
        "TR2140",
        Severity.Error,
        "UNPIVOT of different widths",
        "UNPIVOT has {0} value columns, but this entry has {1}.",
        "UNPIVOT_VALUE_SIZE_MISMATCH"
    );

    /// <summary>ORDER BY, SORT BY, CLUSTER BY and DISTRIBUTE BY together.</summary>
    public static readonly DiagnosticDescriptor RepeatedClause = new(
        "TR2141",
        Severity.Error,
        "Clauses that exclude each other",
        "{0}",
        "UNSUPPORTED_FEATURE.COMBINATION_QUERY_RESULT_CLAUSES"
    );

    /// <summary>An aggregate in a pipe operator other than AGGREGATE.</summary>
    public static readonly DiagnosticDescriptor PipeAggregate = new(
        "TR2142",
        Severity.Error,
        "Aggregate in a pipe operator",
        "An aggregate cannot stand in |> {0}.",
        "PIPE_OPERATOR_CONTAINS_AGGREGATE_FUNCTION"
    );

    /// <summary>An item of a pipe AGGREGATE without aggregate.</summary>
    public static readonly DiagnosticDescriptor PipeAggregateMissing = new(
        "TR2143",
        Severity.Error,
        "No aggregate",
        "Every item of |> AGGREGATE before GROUP BY needs an aggregate.",
        "PIPE_OPERATOR_AGGREGATE_EXPRESSION_CONTAINS_NO_AGGREGATE_FUNCTION"
    );

    /// <summary>A lateral subquery in a join kind that cannot have one.</summary>
    public static readonly DiagnosticDescriptor LateralJoinKind = new(
        "TR2144",
        Severity.Error,
        "Lateral side of this join",
        "A lateral right side cannot stand in a {0} join.",
        "UNSUPPORTED_FEATURE.LATERAL_JOIN_USING"
    );

    /// <summary>GROUP BY of an alias that stands on another alias.</summary>
    public static readonly DiagnosticDescriptor LateralAliasInGroupBy = new(
        "TR2145",
        Severity.Error,
        "Alias over an alias in GROUP BY",
        "{0} uses an alias of this SELECT list; GROUP BY cannot name it.",
        "UNSUPPORTED_FEATURE.LATERAL_COLUMN_ALIAS_IN_GROUP_BY"
    );

    /// <summary>EXISTS, IN or a correlated subquery in a clause that cannot have it.</summary>
    public static readonly DiagnosticDescriptor SubqueryPlace = new(
        "TR2146",
        Severity.Error,
        "Subquery where none can stand",
        "This subquery cannot stand in {0}."
    );

    /// <summary>window_time of a value that is no time window.</summary>
    public static readonly DiagnosticDescriptor WindowTime = new(
        "TR2147",
        Severity.Error,
        "window_time of something else",
        "window_time needs the column of a time window, not {0}.",
        "_LEGACY_ERROR_TEMP_3101"
    );

    /// <summary>An aggregate in a subquery over columns of the outer query.</summary>
    public static readonly DiagnosticDescriptor OuterAggregate = new(
        "TR2148",
        Severity.Error,
        "Aggregate of an outer column",
        "An aggregate in a subquery cannot use columns of the query around it."
    );

    /// <summary>GROUP BY of a column of the outer query.</summary>
    public static readonly DiagnosticDescriptor OuterGrouping = new(
        "TR2149",
        Severity.Error,
        "Grouping by an outer column",
        "A subquery cannot group by columns of the query around it.",
        "UNSUPPORTED_SUBQUERY_EXPRESSION_CATEGORY.CORRELATED_REFERENCE"
    );

    /// <summary>An empty set inside CUBE or ROLLUP.</summary>
    public static readonly DiagnosticDescriptor EmptyUnit = new(
        "TR2150",
        Severity.Error,
        "Empty set in CUBE or ROLLUP",
        "CUBE and ROLLUP cannot hold the empty set ().",
        "_LEGACY_ERROR_TEMP_0051"
    );

    /// <summary>A lateral side that answers differently from evaluation to evaluation.</summary>
    public static readonly DiagnosticDescriptor LateralVolatile = new(
        "TR2151",
        Severity.Error,
        "Lateral side without a fixed answer",
        "A lateral right side cannot call {0}: how often it is computed would show in the answer.",
        "UNSUPPORTED_SUBQUERY_EXPRESSION_CATEGORY.NON_DETERMINISTIC_LATERAL_SUBQUERIES"
    );

    /// <summary>Grouping sets in a pipe AGGREGATE.</summary>
    public static readonly DiagnosticDescriptor PipeGroupingSets = new(
        "TR2152",
        Severity.Error,
        "Grouping sets in a pipe",
        "|> AGGREGATE groups by expressions only: GROUPING SETS, ROLLUP and CUBE cannot stand in it.",
        "UNSUPPORTED_FEATURE.PIPE_OPERATOR_AGGREGATE_UNSUPPORTED_CASE"
    );

    /// <summary>A hint that nothing uses.</summary>
    public static readonly DiagnosticDescriptor HintUnused = new(
        "TR2190",
        Severity.Note,
        "Hint without effect",
        "The hint {0} has no effect here; it is kept for engines that know it."
    );

    /// <summary>DISTRIBUTE BY or CLUSTER BY, which only place rows.</summary>
    public static readonly DiagnosticDescriptor DistributionUnused = new(
        "TR2191",
        Severity.Note,
        "Distribution without effect",
        "{0} has no effect on the answer; it is kept for engines that know it."
    );

    /// <summary>A table function of the SELECT list uses an alias of the same list.</summary>
    public static readonly DiagnosticDescriptor AliasInGenerator = new(
        "TR2154",
        Severity.Error,
        "Alias inside a table function",
        "{0} is an alias of this SELECT list; a table function in the list cannot use it.",
        "INTERNAL_ERROR"
    );

    /// <summary>One side of a join in a subquery uses a column of the query around the subquery.</summary>
    public static readonly DiagnosticDescriptor OuterColumnInJoin = new(
        "TR2155",
        Severity.Error,
        "Outer column in a side of a join",
        "This side of {0} cannot use columns of the query around the subquery.",
        "UNSUPPORTED_SUBQUERY_EXPRESSION_CATEGORY.ACCESSING_OUTER_QUERY_COLUMN_IS_NOT_ALLOWED"
    );

    /// <summary>A subquery uses a map of the query around it together with its own columns.</summary>
    public static readonly DiagnosticDescriptor OuterMap = new(
        "TR2156",
        Severity.Error,
        "Outer map in a subquery",
        "A subquery cannot use the map {0} of the query around it together with its own columns.",
        "UNSUPPORTED_SUBQUERY_EXPRESSION_CATEGORY.UNSUPPORTED_CORRELATED_REFERENCE_DATA_TYPE"
    );
}
