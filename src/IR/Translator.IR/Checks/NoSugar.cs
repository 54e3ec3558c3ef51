using Translator.IR.Relations;

namespace Translator.IR.Checks;

/// <summary>Relations that say in one node what others say in several are gone.</summary>
internal sealed class NoSugar : IIrCheck
{
    public IEnumerable<string> Check(CheckSite site) =>
        site is { Expression: null, Relation: Unpivot } ? ["it is gone after normalisation"] : [];
}
