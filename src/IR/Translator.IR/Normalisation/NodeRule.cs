using Translator.IR.Relations;

namespace Translator.IR.Normalisation;

/// <summary>A rule that looks at one relation with what is right below it; it meets every relation of the query.</summary>
internal abstract class NodeRule : IRule
{
    /// <inheritdoc/>
    public virtual EquatableArray<Fact> Needs => [];

    /// <inheritdoc/>
    public virtual EquatableArray<Fact> Establishes => [];

    /// <summary>Whether it goes from the top down, so that what it moves down is met again there; else inputs come first.</summary>
    protected virtual bool GoesDown => false;

    /// <inheritdoc/>
    public Relation Apply(Relation root, NormalisationContext context) =>
        GoesDown ? root.TransformDown(node => Rewrite(node, context)) : root.TransformUp(node => Rewrite(node, context));

    /// <summary>Rewrites one relation; the same reference comes back when there is nothing to do.</summary>
    protected abstract Relation Rewrite(Relation node, NormalisationContext context);
}
