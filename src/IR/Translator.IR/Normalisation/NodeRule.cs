using Translator.IR.Relations;

namespace Translator.IR.Normalisation;

/// <summary>A rule that looks at one relation with what is right below it; it meets every relation of the query, inputs first.</summary>
internal abstract class NodeRule : IRule
{
    /// <inheritdoc/>
    public virtual EquatableArray<Fact> Needs => [];

    /// <inheritdoc/>
    public virtual EquatableArray<Fact> Establishes => [];

    /// <inheritdoc/>
    public Relation Apply(Relation root, NormalisationContext context) => root.TransformUp(node => Rewrite(node, context));

    /// <summary>Rewrites one relation; the same reference comes back when there is nothing to do.</summary>
    protected abstract Relation Rewrite(Relation node, NormalisationContext context);
}
