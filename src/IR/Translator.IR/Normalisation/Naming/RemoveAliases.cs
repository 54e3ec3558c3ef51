using Translator.IR.Relations;

namespace Translator.IR.Normalisation.Naming;

/// <summary><c>alias(x, name) => x</c>, <c>hinted(x, hints) => x</c>.</summary>
internal sealed class RemoveAliases : NodeRule
{
    /// <inheritdoc/>
    public override EquatableArray<Fact> Establishes => [Fact.NoAliases];

    /// <inheritdoc/>
    protected override Relation Rewrite(Relation node, NormalisationContext context) =>
        node switch
        {
            Alias alias => alias.Input,
            Hinted hinted => hinted.Input,
            _ => node,
        };
}
