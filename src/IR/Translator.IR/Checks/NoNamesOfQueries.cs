using Translator.IR.Relations;

namespace Translator.IR.Checks;

/// <summary>Aliases, hints and named queries are gone; a reference to a named query is left only in the step of a recursion.</summary>
internal sealed class NoNamesOfQueries : IIrCheck
{
    public IEnumerable<string> Check(CheckSite site) =>
        site is { Expression: null, Relation: Alias or Hinted or With } ? ["it is gone after normalisation"] : [];
}
