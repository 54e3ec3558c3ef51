using Translator.IR.Expressions;
using Translator.IR.Relations;

namespace Translator.IR.Normalisation.Simplification;

/// <summary>The inputs of a tree of inner joins, and the predicates that connect them.</summary>
internal sealed class JoinGraph
{
    private readonly List<Relation> inputs = [];
    private readonly List<Expression> predicates = [];
    private readonly Join top;
    private readonly NormalisationContext context;
    private int crossProducts;

    public JoinGraph(Join top, NormalisationContext context)
    {
        this.top = top;
        this.context = context;
        Collect(top);
    }

    /// <summary>The same joins in an order with fewer cross products, or null where there is none.</summary>
    public Relation? TryReorder()
    {
        if (crossProducts == 0 || inputs.Count < 3 || predicates.Exists(static p => p.IsVolatile))
        {
            return null;
        }
        var (waiting, unused) = (inputs.ToList(), predicates.ToList());
        var parts = new List<Relation>();
        while (waiting.Count > 0)
        {
            var part = TakeFirst(waiting);
            while (NextOf(waiting, part, unused) is >= 0 and var next)
            {
                part = Combine(part, waiting[next], unused);
                waiting.RemoveAt(next);
            }
            parts.Add(part);
        }
        return parts.Count - 1 < crossProducts
            ? parts.Aggregate((left, right) => Combine(left, right, unused)).Where(unused, context)
            : null;
    }

    // Projections between joins only drop columns; the ones to keep are put in their order at the end.
    private void Collect(Relation relation)
    {
        switch (relation)
        {
            case Join { Kind: JoinKind.Inner, Lateral: false } join:
                crossProducts += join.Condition is null ? 1 : 0;
                Collect(join.Left);
                Collect(join.Right);
                predicates.AddRange(join.Condition?.Conjuncts ?? []);
                break;
            case Project { Input: Join { Kind: JoinKind.Inner, Lateral: false } } project
                when project.Columns.All(static c => c.IsPassThrough):
                Collect(project.Input);
                break;
            default:
                inputs.Add(relation);
                break;
        }
    }

    private static Relation TakeFirst(List<Relation> waiting)
    {
        var first = waiting[0];
        waiting.RemoveAt(0);
        return first;
    }

    // An equality connects better than another predicate.
    private static int NextOf(List<Relation> waiting, Relation part, List<Expression> unused)
    {
        var equalities = unused.FindAll(static p =>
            p.IsCallOf(WellKnownFunctions.EqualId) || p.IsCallOf(WellKnownFunctions.NullSafeEqualId)
        );
        var next = waiting.FindIndex(input => Connects(equalities, part, input));
        return next >= 0 ? next : waiting.FindIndex(input => Connects(unused, part, input));
    }

    private static bool Connects(List<Expression> unused, Relation left, Relation right)
    {
        var (ofLeft, ofRight) = (left.OutputIds, right.OutputIds);
        return unused.Exists(p =>
        {
            var used = p.ReferencedColumns;
            return used.Overlaps(ofLeft) && used.Overlaps(ofRight) && used.All(id => ofLeft.Contains(id) || ofRight.Contains(id));
        });
    }

    private Join Combine(Relation left, Relation right, List<Expression> unused)
    {
        var joined = new Join(left, right, JoinKind.Inner, null, false, null) { Origin = top.Origin };
        var ids = joined.OutputIds;
        var here = unused.Where(p => ids.IsSupersetOf(p.ReferencedColumns)).ToList();
        unused.RemoveAll(here.Contains);
        return joined with { Condition = context.WellKnown.AndOrNull(here) };
    }
}
