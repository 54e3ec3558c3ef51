using Translator.IR.Expressions;
using Translator.IR.Relations;

namespace Translator.IR.Normalisation.Simplification;

/// <summary><c>filter(project(x, [a := f(b)]), p(a)) => project(filter(x, p(f(b))), [a := f(b)])</c>, where nothing is volatile.</summary>
internal sealed class PushFilterThroughProject : NodeRule
{
    /// <inheritdoc/>
    protected override bool GoesDown => true;

    /// <inheritdoc/>
    protected override Relation Rewrite(Relation node, NormalisationContext context)
    {
        if (node is not Filter { Input: Project project } filter || project.Columns.Any(static c => c.Value.IsVolatile))
        {
            return node;
        }
        var definitions = project.Definitions;
        bool MayPass(Expression conjunct) => !conjunct.IsVolatile && conjunct.MaySubstitute(definitions);
        var conjuncts = filter.Predicate.Conjuncts;
        if (!conjuncts.Any(MayPass))
        {
            return node;
        }
        var below = project.Input.Where([.. conjuncts.Where(MayPass).Select(c => c.Substitute(definitions))], context);
        return (project with { Input = below }).Where([.. conjuncts.Where(c => !MayPass(c))], context);
    }
}
