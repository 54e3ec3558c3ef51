using Translator.IR.Expressions;
using Translator.IR.Relations;

namespace Translator.IR.Normalisation.Simplification;

/// <summary>
/// <c>filter(sort(x, k), p) => sort(filter(x, p), k)</c>; likewise through DISTINCT, and through windows for predicates over what makes a partition, and through
/// generators and time windows for predicates over other columns than theirs that cannot raise an error.
/// </summary>
internal sealed class PushFilterThroughUnary : NodeRule
{
    /// <inheritdoc/>
    protected override bool GoesDown => true;

    /// <inheritdoc/>
    protected override Relation Rewrite(Relation node, NormalisationContext context)
    {
        if (node is not Filter filter || filter.Input.Inputs is not [var input])
        {
            return node;
        }
        bool MayPass(Expression conjunct) => !conjunct.IsVolatile && MayGoBelow(conjunct, filter.Input);
        var conjuncts = filter.Predicate.Conjuncts;
        return conjuncts.Any(MayPass)
            ? filter
                .Input.MapInputs(_ => input.Where([.. conjuncts.Where(MayPass)], context))
                .Where([.. conjuncts.Where(c => !MayPass(c))], context)
            : node;
    }

    private static bool MayGoBelow(Expression conjunct, Relation relation) =>
        relation switch
        {
            Sort or Distinct => true,
            Window window => Uses(conjunct, Columns(window.Partition)),
            Generate generate => !conjunct.ReferencedColumns.Overlaps(generate.Columns.Select(static c => c.Id))
                && (generate.Outer || conjunct.IsTotal),
            TimeWindow { Kind: TimeWindowKind.Session } window => conjunct.IsTotal && Uses(conjunct, Columns(window.Partition)),
            TimeWindow window => conjunct.IsTotal && !conjunct.ReferencedColumns.Overlaps([window.Start.Id, window.End.Id]),
            _ => false,
        };

    private static bool Uses(Expression conjunct, HashSet<ColumnId> columns) => columns.IsSupersetOf(conjunct.ReferencedColumns);

    private static HashSet<ColumnId> Columns(EquatableArray<Expression> partition) =>
        [.. partition.OfType<ColumnReference>().Select(static c => c.Id)];
}
