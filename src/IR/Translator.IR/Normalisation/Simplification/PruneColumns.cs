using Translator.IR.Expressions;
using Translator.IR.Relations;

namespace Translator.IR.Normalisation.Simplification;

/// <summary><c>project(scan(t, [a, b, c]), [a]) => project(scan(t, [a]), [a])</c>: no relation makes columns that nothing above it uses.</summary>
internal sealed class PruneColumns : IRule
{
    /// <inheritdoc/>
    public EquatableArray<Fact> Needs => [Fact.NoAliases, Fact.NoUnpivots, Fact.NoSubqueries, Fact.NoCorrelation];

    /// <inheritdoc/>
    public Relation Apply(Relation root, NormalisationContext context) =>
        new ColumnPruning().Prune(root, root.Output.Select(static c => c.Id).ToHashSet());
}
