using Translator.IR.Diagnostics;
using Translator.Jobs.Sessions;

namespace Translator.Jobs.Projects;

/// <summary>How a job went.</summary>
/// <param name="Job">The job.</param>
/// <param name="Rows">The rows of its last statement, none for a write; null when it failed.</param>
/// <param name="Diagnostics">Errors, warnings and notes.</param>
public sealed record JobResult(ProjectJob Job, ResultRows? Rows, IReadOnlyList<Diagnostic> Diagnostics);
