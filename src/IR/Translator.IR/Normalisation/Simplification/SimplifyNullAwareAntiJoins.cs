using Translator.IR.Relations;

namespace Translator.IR.Normalisation.Simplification;

/// <summary><c>join(x, y, left_anti_null_aware, c) => join(x, y, left_anti, c)</c> where c is never NULL.</summary>
internal sealed class SimplifyNullAwareAntiJoins : NodeRule
{
    /// <inheritdoc/>
    protected override Relation Rewrite(Relation node, NormalisationContext context) =>
        node is Join { Kind: JoinKind.LeftAntiNullAware, Condition: null or { Nullable: false } } join
            ? join with
            {
                Kind = JoinKind.LeftAnti,
            }
            : node;
}
