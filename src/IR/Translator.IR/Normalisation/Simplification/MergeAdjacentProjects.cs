using Translator.IR.Expressions;
using Translator.IR.Relations;

namespace Translator.IR.Normalisation.Simplification;

/// <summary>
/// <c>project(project(x, [a := f(b)]), [c := g(a)]) => project(x, [c := g(f(b))])</c>, where nothing that costs is computed twice and nothing is volatile.
/// </summary>
internal sealed class MergeAdjacentProjects : NodeRule
{
    /// <inheritdoc/>
    protected override Relation Rewrite(Relation node, NormalisationContext context)
    {
        if (node is not Project { Input: Project inner } outer || inner.Columns.Any(static c => c.Value.IsVolatile))
        {
            return node;
        }
        var uses = new Dictionary<ColumnId, int>();
        foreach (var column in outer.Columns)
        {
            Count(column.Value, 1, uses);
        }
        return inner.Columns.Any(c => !c.Value.IsCheap && uses.GetValueOrDefault(c.Column.Id) > 1)
            ? node
            : outer with
            {
                Input = inner.Input,
                Columns = [.. outer.Columns.Select(c => c with { Value = c.Value.Substitute(inner.Definitions) })],
            };
    }

    // What stands in a lambda is computed for every element.
    private static void Count(Expression expression, int times, Dictionary<ColumnId, int> uses)
    {
        if (expression is ColumnReference reference)
        {
            uses[reference.Id] = uses.GetValueOrDefault(reference.Id) + times;
        }
        foreach (var child in expression.Children)
        {
            Count(child, expression is Lambda ? 2 : times, uses);
        }
    }
}
