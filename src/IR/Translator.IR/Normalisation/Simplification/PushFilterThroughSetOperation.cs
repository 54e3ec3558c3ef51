using Translator.IR.Expressions;
using Translator.IR.Relations;

namespace Translator.IR.Normalisation.Simplification;

/// <summary><c>filter(union(x, y), p) => union(filter(x, p), filter(y, p))</c>; through INTERSECT and EXCEPT where p cannot raise an error.</summary>
internal sealed class PushFilterThroughSetOperation : NodeRule
{
    /// <inheritdoc/>
    protected override bool GoesDown => true;

    /// <inheritdoc/>
    protected override Relation Rewrite(Relation node, NormalisationContext context) =>
        node is Filter { Input: SetOperation operation } filter
        && !filter.Predicate.IsVolatile
        && (operation.Kind == SetOperationKind.Union || filter.Predicate.IsTotal)
            ? operation with
            {
                Operands = [.. operation.Operands.Select(o => filter with { Input = o, Predicate = Renamed(filter, operation, o) })],
            }
            : node;

    private static Expression Renamed(Filter filter, SetOperation operation, Relation operand)
    {
        var map = new Dictionary<ColumnId, Expression>();
        foreach (var (column, source) in operation.Columns.Zip(operand.Output))
        {
            map[column.Id] = source.Reference;
        }
        return filter.Predicate.Substitute(map);
    }
}
