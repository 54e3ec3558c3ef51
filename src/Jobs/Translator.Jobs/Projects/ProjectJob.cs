using Translator.Backends.Streaming;
using Translator.IR.Diagnostics;

namespace Translator.Jobs.Projects;

/// <summary>A job of a project.</summary>
/// <param name="Name">The name.</param>
/// <param name="Sql">The path of its script, as the file gives it.</param>
/// <param name="Location">Where the file describes it.</param>
public sealed record ProjectJob(string Name, string Sql, Location Location)
{
    /// <summary>Where the rows of its last query go, or null where they are only shown.</summary>
    public ProjectSink? Sink { get; init; }

    /// <summary>When windows give their rows in a stream.</summary>
    public WindowEmission Emission { get; init; } = WindowEmission.OnClose;
}
