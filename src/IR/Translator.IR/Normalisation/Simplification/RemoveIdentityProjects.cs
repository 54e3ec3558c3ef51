using Translator.IR.Relations;

namespace Translator.IR.Normalisation.Simplification;

/// <summary><c>project(x, [a, b]) => x</c> where a and b are the columns of x in their order.</summary>
internal sealed class RemoveIdentityProjects : NodeRule
{
    /// <inheritdoc/>
    protected override Relation Rewrite(Relation node, NormalisationContext context) =>
        node is Project project
        && project.Columns.Count == project.Input.Output.Count
        && project.Columns.All(static c => c.IsPassThrough)
        && project.Output.Zip(project.Input.Output).All(static p => p.First with { Nullable = p.Second.Nullable } == p.Second)
            ? project.Input
            : node;
}
