namespace Translator.IR.Diagnostics.Codes;

/// <summary>Statements and clauses that are understood but not carried out (TR50xx), and writes that do not fit (TR22xx).</summary>
public static partial class StatementErrors
{
    /// <summary>An INSERT whose query has another number of columns than the table.</summary>
    public static readonly DiagnosticDescriptor InsertColumnCount = new(
        "TR2201",
        Severity.Error,
        "Wrong number of columns",
        "{0} takes {1} columns, but the query gives {2}."
    );

    /// <summary>A column list of an INSERT that names no column.</summary>
    public static readonly DiagnosticDescriptor InsertColumnUnknown = new(
        "TR2202",
        Severity.Error,
        "Unknown column",
        "The table {0} has no column {1}.",
        "UNRESOLVED_COLUMN.WITH_SUGGESTION"
    );

    /// <summary>An INSERT of a value whose type does not fit by the rules of ANSI SQL.</summary>
    public static readonly DiagnosticDescriptor UnsafeStore = new(
        "TR2203",
        Severity.Error,
        "Value that the column cannot hold",
        "The column {0} is of type {2}, and a value of type {1} cannot be stored in it without a cast.",
        "INCOMPATIBLE_DATA_FOR_TABLE.CANNOT_SAFELY_CAST"
    );

    /// <summary>A PARTITION clause that names another column.</summary>
    public static readonly DiagnosticDescriptor NotAPartitionColumn = new(
        "TR2204",
        Severity.Error,
        "Not a partition column",
        "{0} is not a partition column of {1}.",
        "NON_PARTITION_COLUMN"
    );

    /// <summary>A PARTITION clause with a dynamic column before a static one.</summary>
    public static readonly DiagnosticDescriptor StaticAfterDynamic = new(
        "TR2205",
        Severity.Error,
        "Static partition after a dynamic one",
        "The partition column {0} with a value must stand before those without."
    );

    /// <summary>A PARTITION clause that names only some partition columns.</summary>
    public static readonly DiagnosticDescriptor PartitionMissing = new(
        "TR2206",
        Severity.Error,
        "Partition column left out",
        "The PARTITION clause leaves out the column {0}."
    );

    /// <summary>INSERT BY NAME, or with a list, that leaves out a column.</summary>
    public static readonly DiagnosticDescriptor InsertColumnMissing = new(
        "TR2207",
        Severity.Error,
        "Column without a value",
        "The INSERT gives no value for the column {0}, which has no default.",
        "INCOMPATIBLE_DATA_FOR_TABLE.CANNOT_FIND_DATA"
    );

    /// <summary>INSERT BY NAME with a column that the table lacks.</summary>
    public static readonly DiagnosticDescriptor InsertColumnExtra = new(
        "TR2208",
        Severity.Error,
        "Column that the table lacks",
        "The query gives a column {0} that the table {1} lacks.",
        "INCOMPATIBLE_DATA_FOR_TABLE.EXTRA_COLUMNS"
    );

    /// <summary>A column list of CREATE VIEW that does not fit.</summary>
    public static readonly DiagnosticDescriptor ViewColumnCount = new(
        "TR2209",
        Severity.Error,
        "Wrong number of column names",
        "The view {0} names {1} columns, but its query gives {2}.",
        "CREATE_VIEW_COLUMN_ARITY_MISMATCH.NOT_ENOUGH_DATA_COLUMNS"
    );

    /// <summary>CREATE TABLE without columns and without a query, whose files nothing here can look into.</summary>
    public static readonly DiagnosticDescriptor TableWithoutColumns = new(
        "TR2210",
        Severity.Error,
        "Table without columns",
        "The table {0} has no columns."
    );

    /// <summary>PARTITIONED BY of a column that is not there.</summary>
    public static readonly DiagnosticDescriptor PartitionColumnUnknown = new(
        "TR2211",
        Severity.Error,
        "Unknown partition column",
        "The table has no column {0} to be partitioned by."
    );

    /// <summary>A statement that is understood but that nothing carries out yet.</summary>
    public static readonly DiagnosticDescriptor UnsupportedStatement = new(
        "TR5001",
        Severity.Error,
        "Statement not supported",
        "{0} is not supported yet."
    );

    /// <summary>A clause that is understood but that nothing carries out yet.</summary>
    public static readonly DiagnosticDescriptor UnsupportedClause = new(
        "TR5002",
        Severity.Error,
        "Clause not supported",
        "{0} is not supported yet."
    );

    /// <summary>A query over a path whose columns nothing has declared.</summary>
    public static readonly DiagnosticDescriptor FilesWithoutTable = new(
        "TR5003",
        Severity.Error,
        "Files without a table",
        "{0} reads files without a table; declare a table over them first."
    );

    /// <summary>A statement that only concerns how an engine runs.</summary>
    public static readonly DiagnosticDescriptor NoEffect = new(
        "TR5090",
        Severity.Note,
        "Statement without effect",
        "{0} has no effect here."
    );

    /// <summary>ADD JAR, whose functions the project has its own registrations for.</summary>
    public static readonly DiagnosticDescriptor JarIgnored = new(
        "TR5091",
        Severity.Note,
        "Jar not loaded",
        "{0} is not loaded; its functions must be registered with the project."
    );

    /// <summary>A statement that a check understands and that a run refuses.</summary>
    public static readonly DiagnosticDescriptor CheckedOnly = new(
        "TR5092",
        Severity.Warning,
        "Statement is not run",
        "{0} is understood, but running it is not supported yet."
    );
}
