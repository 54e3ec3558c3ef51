using Translator.IR.Relations;

namespace Translator.IR.Checks;

/// <summary>
/// Aliases and hints are gone. A WITH, which the top of a query may keep, holds the queries that are computed once for several references.
/// </summary>
internal sealed class NoNamesOfQueries : IIrCheck
{
    public IEnumerable<string> Check(CheckSite site) =>
        site is { Expression: null, Relation: Alias or Hinted } ? ["it is gone after normalisation"] : [];
}
