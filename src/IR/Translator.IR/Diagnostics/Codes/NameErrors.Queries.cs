namespace Translator.IR.Diagnostics.Codes;

/// <summary>Tables and the names that clauses look up (2050–2099).</summary>
public static partial class NameErrors
{
    /// <summary>No table, view or named query has the name.</summary>
    public static readonly DiagnosticDescriptor TableNotFound = new(
        "TR2050",
        Severity.Error,
        "Unknown table",
        "There is no table or view {0}.",
        "TABLE_OR_VIEW_NOT_FOUND"
    );

    /// <summary><c>t.*</c> where no table has the name.</summary>
    public static readonly DiagnosticDescriptor StarWithoutColumns = new(
        "TR2051",
        Severity.Error,
        "Star without columns",
        "{0} stands for no columns here.",
        "CANNOT_RESOLVE_STAR_EXPAND"
    );

    /// <summary>A column of USING that one side lacks.</summary>
    public static readonly DiagnosticDescriptor UsingColumnNotFound = new(
        "TR2052",
        Severity.Error,
        "Unknown USING column",
        "The {1} side of the join has no column {0}.",
        "UNRESOLVED_USING_COLUMN_FOR_JOIN"
    );

    /// <summary>A lateral alias that several items have.</summary>
    public static readonly DiagnosticDescriptor AmbiguousLateralAlias = new(
        "TR2053",
        Severity.Error,
        "Ambiguous alias",
        "{0} is the alias of several items before this one.",
        "AMBIGUOUS_LATERAL_COLUMN_ALIAS"
    );

    /// <summary>Two queries of one WITH clause have the same name.</summary>
    public static readonly DiagnosticDescriptor CommonTableRepeated = new(
        "TR2054",
        Severity.Error,
        "Named query repeated",
        "The WITH clause names {0} twice.",
        "DUPLICATED_CTE_NAMES"
    );

    /// <summary>No schema has the name.</summary>
    public static readonly DiagnosticDescriptor SchemaNotFound = new(
        "TR2055",
        Severity.Error,
        "Unknown schema",
        "There is no schema {0}.",
        "SCHEMA_NOT_FOUND"
    );

    /// <summary>A CREATE whose name is taken.</summary>
    public static readonly DiagnosticDescriptor TableAlreadyExists = new(
        "TR2056",
        Severity.Error,
        "Name taken",
        "There is already a table or view {0}.",
        "TABLE_OR_VIEW_ALREADY_EXISTS"
    );

    /// <summary>Two columns of a table or list have the same name.</summary>
    public static readonly DiagnosticDescriptor ColumnRepeated = new(
        "TR2057",
        Severity.Error,
        "Column repeated",
        "The column {0} is there more than once.",
        "COLUMN_ALREADY_EXISTS"
    );

    /// <summary>Two windows of a WINDOW clause have the same name.</summary>
    public static readonly DiagnosticDescriptor WindowRepeated = new(
        "TR2058",
        Severity.Error,
        "Window name repeated",
        "The WINDOW clause names {0} twice."
    );

    /// <summary>A view that, perhaps through others, reads itself.</summary>
    public static readonly DiagnosticDescriptor ViewCycle = new(
        "TR2059",
        Severity.Error,
        "View reads itself",
        "The view {0} reads itself.",
        "RECURSIVE_VIEW"
    );

    /// <summary><c>x.*</c> where x is a column of another type than struct.</summary>
    public static readonly DiagnosticDescriptor FieldStar = new(
        "TR2060",
        Severity.Error,
        "Star over a value that is no struct",
        "{0} is a {1}, not a struct, so it has no fields to list.",
        "CANNOT_RESOLVE_STAR_EXPAND"
    );

    /// <summary>CREATE FUNCTION of a class that the project has no function for.</summary>
    public static readonly DiagnosticDescriptor FunctionNotRegistered = new(
        "TR2061",
        Severity.Error,
        "Function without an implementation",
        "No registered function is made of the class {0}."
    );

    /// <summary>DROP VIEW of a table.</summary>
    public static readonly DiagnosticDescriptor NotAView = new(
        "TR2062",
        Severity.Error,
        "Not a view",
        "{0} is a table, not a view.",
        "EXPECT_VIEW_NOT_TABLE.NO_ALTERNATIVE"
    );

    /// <summary>A table statement over a view.</summary>
    public static readonly DiagnosticDescriptor NotATable = new(
        "TR2063",
        Severity.Error,
        "Not a table",
        "{0} is a view, not a table.",
        "EXPECT_TABLE_NOT_VIEW.NO_ALTERNATIVE"
    );

    /// <summary>A table under a view lost a column.</summary>
    public static readonly DiagnosticDescriptor ViewColumnMissing = new(
        "TR2064",
        Severity.Error,
        "View out of date",
        "The query of the view {0} no longer gives the column {1}.",
        "INCOMPATIBLE_VIEW_SCHEMA_CHANGE"
    );

    /// <summary>A permanent view that reads a temporary view.</summary>
    public static readonly DiagnosticDescriptor TemporaryReference = new(
        "TR2065",
        Severity.Error,
        "Permanent view over a temporary one",
        "The view {0} lasts, but {1} that it reads is temporary.",
        "INVALID_TEMP_OBJ_REFERENCE"
    );

    /// <summary>A name whose own definition, earlier in the script, has an error: nothing is known of it, and nothing more is said about it.</summary>
    public static readonly DiagnosticDescriptor DefinitionInError = new(
        "TR2066",
        Severity.Warning,
        "Definition in error",
        "The columns of {0} are not known, because the statement that defines it has an error."
    );

    /// <summary>A function whose class nothing implements or declares is called.</summary>
    public static readonly DiagnosticDescriptor FunctionUntyped = new(
        "TR2067",
        Severity.Warning,
        "Function of unknown type",
        "What {0} gives is not known, so that only what does not depend on it is checked."
    );
}
