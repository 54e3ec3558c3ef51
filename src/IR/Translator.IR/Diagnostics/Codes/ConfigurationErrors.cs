namespace Translator.IR.Diagnostics.Codes;

/// <summary>Codes TR70xx: projects, tables and options.</summary>
public static class ConfigurationErrors
{
    /// <summary>A statement writes files in a session that has none.</summary>
    public static readonly DiagnosticDescriptor NoFilesHere = new(
        "TR7001",
        Severity.Error,
        "No files in this session",
        "{0} writes files, which this session does not do."
    );

    /// <summary><c>SET name = value</c> of a setting that is not known.</summary>
    public static readonly DiagnosticDescriptor UnknownSetting = new(
        "TR7002",
        Severity.Warning,
        "Unknown setting",
        "The setting {0} is not known here and has no effect."
    );

    /// <summary>The project's file is not YAML.</summary>
    public static readonly DiagnosticDescriptor MalformedYaml = new("TR7010", Severity.Error, "Malformed YAML", "{0}");

    /// <summary>A key that a project does not have.</summary>
    public static readonly DiagnosticDescriptor UnknownKey = new("TR7011", Severity.Error, "Unknown key", "{1} has no key {0}.");

    /// <summary>A key that must be there and is not.</summary>
    public static readonly DiagnosticDescriptor MissingKey = new("TR7012", Severity.Error, "Missing key", "{1} needs the key {0}.");

    /// <summary>A value that does not fit its key.</summary>
    public static readonly DiagnosticDescriptor BadValue = new("TR7013", Severity.Error, "Value does not fit", "{0} must be {1}.");

    /// <summary>A file or folder that a project names and that is not there.</summary>
    public static readonly DiagnosticDescriptor FileMissing = new("TR7014", Severity.Error, "File not found", "There is no {0} {1}.");

    /// <summary>A column that a table does not have.</summary>
    public static readonly DiagnosticDescriptor UnknownColumn = new(
        "TR7015",
        Severity.Error,
        "Unknown column",
        "The table {1} has no column {0}."
    );

    /// <summary>Event time in a column that is not a timestamp.</summary>
    public static readonly DiagnosticDescriptor EventTimeType = new(
        "TR7016",
        Severity.Error,
        "Event time is not a timestamp",
        "The event time column {0} is of type {1}, and only a timestamp can be event time."
    );

    /// <summary>A job that a project does not have.</summary>
    public static readonly DiagnosticDescriptor UnknownJob = new("TR7017", Severity.Error, "Unknown job", "The project has no job {0}.");

    /// <summary>A job with a sink whose script does not end with a query.</summary>
    public static readonly DiagnosticDescriptor NothingForSink = new(
        "TR7018",
        Severity.Error,
        "Nothing for the sink",
        "The job {0} has a sink, and its script does not end with a query that gives rows."
    );

    /// <summary>A project's file that cannot be read.</summary>
    public static readonly DiagnosticDescriptor Unreadable = new(
        "TR7019",
        Severity.Error,
        "File cannot be read",
        "{0} cannot be read: {1}"
    );

    /// <summary>A folder that already has what a new project would write.</summary>
    public static readonly DiagnosticDescriptor AlreadyThere = new(
        "TR7020",
        Severity.Error,
        "File is there already",
        "{0} is there already."
    );

    /// <summary>A place that cannot be written to.</summary>
    public static readonly DiagnosticDescriptor Unwritable = new(
        "TR7021",
        Severity.Error,
        "Cannot be written",
        "{0} cannot be written: {1}"
    );

    /// <summary>Parameters that only the script's own usage comment gives values.</summary>
    public static readonly DiagnosticDescriptor UsageValue = new(
        "TR7022",
        Severity.Note,
        "Values of the usage comment",
        "The parameters {0} have the values of the script's usage comment."
    );

    /// <summary>A function whose answer depends on the order in which rows come.</summary>
    public static readonly DiagnosticDescriptor OpenOrder = new(
        "TR7030",
        Severity.Warning,
        "Answer left open",
        "{0}, so that batch and stream may answer differently and both be right."
    );

    /// <summary>A stream that gave other rows than the batch.</summary>
    public static readonly DiagnosticDescriptor StreamDiffers = new(
        "TR7031",
        Severity.Error,
        "Stream and batch differ",
        "The job {0} gives other rows as a stream than as a batch: {1}."
    );

    /// <summary>Rows that a stream left out because their windows had closed.</summary>
    public static readonly DiagnosticDescriptor LateRows = new(
        "TR7032",
        Severity.Warning,
        "Late rows",
        "{0} rows came later than the delay of their table's event time and are not in the answer."
    );

    /// <summary>A run whose checkpoints say that it has ended.</summary>
    public static readonly DiagnosticDescriptor EndedBefore = new(
        "TR7033",
        Severity.Warning,
        "Nothing left to do",
        "The run whose checkpoints are in {0} has ended; nothing was read."
    );

    /// <summary>A declaration of a function that cannot be read.</summary>
    public static readonly DiagnosticDescriptor FunctionDeclaration = new(
        "TR7034",
        Severity.Error,
        "Function declaration",
        "The declaration {0} of a function cannot be read."
    );
}
