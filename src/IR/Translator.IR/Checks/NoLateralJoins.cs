using Translator.IR.Relations;

namespace Translator.IR.Checks;

/// <summary>No side of a join depends on the other's rows.</summary>
internal sealed class NoLateralJoins : IIrCheck
{
    public IEnumerable<string> Check(CheckSite site) =>
        site is { Expression: null, Relation: Join { Lateral: true } } ? ["it is not lateral after normalisation"] : [];
}
