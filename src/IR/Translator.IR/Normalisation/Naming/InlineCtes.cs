using Translator.IR.Relations;

namespace Translator.IR.Normalisation.Naming;

/// <summary>
/// <c>with([c := q], … cte_reference(c) …) => … project(q) …</c>. A named query stays, in one <c>with</c> at the top, where it is referred to several times and
/// has to be computed once because it is volatile, or where copies of it would make the query huge.
/// </summary>
internal sealed class InlineCtes : IRule
{
    /// <inheritdoc/>
    public EquatableArray<Fact> Needs => [Fact.NoAliases];

    /// <inheritdoc/>
    public EquatableArray<Fact> Establishes => [Fact.NoInlineableCtes];

    /// <inheritdoc/>
    public Relation Apply(Relation root, NormalisationContext context) =>
        root.Contains<With>() && !IsDone(root) ? new CteInlining(root, context).Apply() : root;

    private static bool IsDone(Relation root)
    {
        var counts = CteInlining.CountReferences(root);
        return (root is Sink sink ? sink.Input : root) is With with
            && with.Inputs.All(static r => !r.Contains<With>())
            && with.Definitions.All(d => CteInlining.MustBeShared(d.Query, counts.GetValueOrDefault(d.Id)));
    }
}
