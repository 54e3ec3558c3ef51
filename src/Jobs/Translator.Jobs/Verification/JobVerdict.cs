using Translator.Jobs.Projects;

namespace Translator.Jobs.Verification;

/// <summary>What verification found out about a job.</summary>
/// <param name="Result">How its batch run went.</param>
/// <param name="Queries">Its queries in order.</param>
/// <param name="Elapsed">How long it took.</param>
public sealed record JobVerdict(JobResult Result, IReadOnlyList<QueryVerdict> Queries, TimeSpan Elapsed)
{
    /// <summary>Whether the job could be run at all.</summary>
    public bool Ran => Result.Rows is not null;

    /// <summary>Whether every query holds.</summary>
    public bool Holds => Ran && Queries.All(static q => q.Holds);
}
