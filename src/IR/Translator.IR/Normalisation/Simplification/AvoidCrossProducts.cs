using Translator.IR.Relations;

namespace Translator.IR.Normalisation.Simplification;

/// <summary>
/// <c>join(join(a, b), c, and(a = c, b = c)) => join(join(a, c, a = c), b, b = c)</c>: inner joins keep the author's order, except that an input waits until
/// something connects it to the ones before.
/// </summary>
internal sealed class AvoidCrossProducts : IRule
{
    /// <inheritdoc/>
    public Relation Apply(Relation root, NormalisationContext context) =>
        root.TransformDown(node =>
            node is Join { Kind: JoinKind.Inner, Lateral: false } join && new JoinGraph(join, context).TryReorder() is { } better
                ? better.WithOutput(join.Output)
                : node
        );
}
