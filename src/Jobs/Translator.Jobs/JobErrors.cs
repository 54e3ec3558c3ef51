using Translator.IR.Diagnostics;

namespace Translator.Jobs;

/// <summary>What can be wrong with how a job is run.</summary>
internal static class JobErrors
{
    public static readonly DiagnosticDescriptor NoFilesHere = new(
        "TR7001",
        Severity.Error,
        "no files in this session",
        "{0} writes files, which this session does not do"
    );

    public static readonly DiagnosticDescriptor UnknownSetting = new(
        "TR7002",
        Severity.Warning,
        "unknown setting",
        "the setting {0} is not known here and has no effect"
    );
}
