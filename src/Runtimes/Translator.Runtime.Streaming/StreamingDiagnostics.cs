using Translator.IR.Diagnostics;

namespace Translator.Runtime.Streaming;

/// <summary>What can go wrong while a stream runs, beyond the kernels.</summary>
public static class StreamingDiagnostics
{
    public static DiagnosticDescriptor OtherJob { get; } =
        new(
            "TR6250",
            Severity.Error,
            "Checkpoint of another job",
            "The checkpoints in {0} were written by another query, or by {1} instances and not {2}."
        );

    public static DiagnosticDescriptor DamagedCheckpoint { get; } =
        new("TR6251", Severity.Warning, "Damaged checkpoint", "The checkpoint {0} is damaged ({1}); the one before it is taken.");

    public static DiagnosticDescriptor NoWholeCheckpoint { get; } =
        new("TR6252", Severity.Error, "No usable checkpoint", "All checkpoints in {0} are damaged.");

    public static DiagnosticDescriptor NewerCheckpoint { get; } =
        new(
            "TR6253",
            Severity.Error,
            "Checkpoint of another version",
            "The checkpoint {0} has format version {1}; this Translator reads version {2}."
        );

    public static DiagnosticDescriptor CannotWriteCheckpoint { get; } =
        new("TR6254", Severity.Error, "Checkpoint cannot be written", "A checkpoint cannot be written to {0}: {1}");

    public static DiagnosticDescriptor FolderInUse { get; } =
        new("TR6259", Severity.Error, "Checkpoints in use", "Another run is using the checkpoints in {0}.");

    public static DiagnosticDescriptor SourceIsGone { get; } =
        new("TR6255", Severity.Error, "Input is gone", "{0} of table {1} was read before and is not there any more.");

    public static DiagnosticDescriptor NoTable { get; } =
        new("TR6256", Severity.Error, "Table without data", "Nothing says where the rows of table {0} are.");

    public static DiagnosticDescriptor MissingColumn { get; } =
        new("TR6257", Severity.Error, "Column missing in the data", "The data of table {0} has no column {1}; it has {2}.");
}
