using Translator.IR.Expressions;
using Translator.IR.Relations;

namespace Translator.IR.Normalisation.Decorrelation;

/// <summary><c>limit</c> for each partition: <c>filter(window(x, partition, order, [n := row_number()]), n &lt;= count)</c>.</summary>
internal static class LimitPerPartition
{
    public static Relation Build(
        Relation input,
        EquatableArray<Expression> partition,
        EquatableArray<SortKey> order,
        long? count,
        long offset,
        NormalisationContext context
    )
    {
        var call = context.WellKnown.RowNumber();
        var number = context.Columns.Allocate("row_number", call.Type, false);
        var numbered = new Window(input, partition, order, [new Assignment(number, call)]) { Origin = input.Origin };
        var bounds = new List<Expression>();
        if (offset > 0)
        {
            bounds.Add(context.WellKnown.Greater(number.Reference, Bound(offset)));
        }
        if (count is { } most)
        {
            bounds.Add(
                context.WellKnown.LessOrEqual(number.Reference, Bound(most > long.MaxValue - offset ? long.MaxValue : most + offset))
            );
        }
        return numbered.Where(bounds, context);
    }

    // Rows are numbered by int; what lies beyond cannot be reached.
    private static Literal Bound(long number) => Literal.Int((int)Math.Min(number, int.MaxValue));
}
