using Translator.IR.Expressions;
using Translator.IR.Relations;

namespace Translator.Frontends.Binding.Queries;

/// <summary>A recursive query may refer to itself once, and only where each row of the round before leads to rows of the next by itself.</summary>
internal static class RecursionPlacement
{
    /// <summary>What is wrong with the self-references of a step, or null.</summary>
    public static string? Find(Relation step, int id)
    {
        if (InQueries(step, id))
        {
            return "inside a subquery of an expression";
        }
        if (Holds(step, id, static r => r is Aggregate))
        {
            return "under an aggregate";
        }
        return Holds(step, id, static r => r is Join { Kind: JoinKind.FullOuter }) || OnMissingSide(step, id)
            ? "on a side of an outer join that can be missing"
            : null;
    }

    private static bool IsSelf(Relation relation, int id) => relation is CteReference reference && reference.Id == id;

    private static bool Refers(Relation relation, int id) => relation.DescendantsAndSelf().Any(r => IsSelf(r, id));

    private static bool InQueries(Relation step, int id) =>
        step.DescendantsAndSelf()
            .SelectMany(static r => r.Expressions)
            .SelectMany(static e => e.DescendantsAndSelf())
            .SelectMany(static e => e.Queries)
            .Any(q => Refers(q, id));

    private static bool Holds(Relation step, int id, Func<Relation, bool> kind) =>
        step.DescendantsAndSelf().Any(r => kind(r) && Refers(r, id));

    private static bool OnMissingSide(Relation step, int id) =>
        step.DescendantsAndSelf()
            .OfType<Join>()
            .Any(j =>
                j.Kind switch
                {
                    JoinKind.RightOuter => Refers(j.Left, id),
                    JoinKind.LeftOuter or JoinKind.LeftSemi or JoinKind.LeftAnti => Refers(j.Right, id),
                    _ => false,
                }
            );
}
