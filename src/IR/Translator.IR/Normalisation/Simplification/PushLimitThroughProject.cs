using Translator.IR.Relations;

namespace Translator.IR.Normalisation.Simplification;

/// <summary>
/// <c>limit(project(x, c), n) => project(limit(x, n), c)</c>: columns are made for the rows that stay, and a limit comes to lie on its order.
/// </summary>
internal sealed class PushLimitThroughProject : NodeRule
{
    /// <inheritdoc/>
    protected override Relation Rewrite(Relation node, NormalisationContext context) =>
        node is Limit { Input: Project project } limit ? project with { Input = limit with { Input = project.Input } } : node;
}
