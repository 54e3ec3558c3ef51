using Translator.IR.Expressions;
using Translator.IR.Relations;

namespace Translator.IR.Normalisation.Simplification;

/// <summary><c>filter(project(x, [a := f(b)]), p(a)) => project(filter(x, p(f(b))), [a := f(b)])</c>, where nothing is volatile.</summary>
internal sealed class PushFilterThroughProject : NodeRule
{
    /// <inheritdoc/>
    protected override Relation Rewrite(Relation node, NormalisationContext context) =>
        node is Filter { Input: Project project } filter
        && !filter.Predicate.IsVolatile
        && !project.Columns.Any(static c => c.Value.IsVolatile)
            ? project with
            {
                Input = filter with { Input = project.Input, Predicate = filter.Predicate.Substitute(project.Definitions) },
            }
            : node;
}
