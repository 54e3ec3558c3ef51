using Translator.IR.Diagnostics;
using Translator.IR.Relations;

namespace Translator.IR.Checks;

/// <summary>Checks the promises that stages make about their trees; what they find is a bug of Translator, never the user's mistake.</summary>
public static class IrChecks
{
    private static readonly IIrCheck[] Always =
    [
        new ColumnsInScope(),
        new NamedQueriesInScope(),
        new UniqueOutputIds(),
        new NoErrorTypes(),
        new BooleanPredicates(),
        new CallsMatchRows(),
        new AssignmentsKeepTypes(),
        new SetOperationTypes(),
        new ValuesFitColumns(),
        new UnpivotEntriesFitColumns(),
        new SubqueryShapes(),
        new GroupingSetsInRange(),
        new MarkOnlyInMarkJoins(),
        new AggregateCallsInAggregate(),
        new WindowCallsInWindow(),
    ];

    private static readonly IIrCheck[] Normal =
    [
        .. Always,
        new NoNamesOfQueries(),
        new NoSugar(),
        new NoQueriesInExpressions(),
        new NoLateralJoins(),
    ];

    /// <summary>Everything in a tree that breaks a promise of a level.</summary>
    public static EquatableArray<CheckFinding> Run(CheckLevel level, Relation relation)
    {
        var checks = level switch
        {
            CheckLevel.Always => Always,
            CheckLevel.Normal => Normal,
        };
        var findings = new List<CheckFinding>();
        new CheckWalk(site => findings.AddRange(checks.SelectMany(c => c.Check(site).Select(message => Find(c, message, site))))).Visit(
            relation
        );
        return [.. findings];
    }

    /// <summary>Throws when a tree breaks a promise of a level.</summary>
    /// <exception cref="InternalErrorException">It does.</exception>
    public static void Require(CheckLevel level, Relation relation, string stage)
    {
        var findings = Run(level, relation);
        if (!findings.IsEmpty)
        {
            throw new InternalErrorException(stage, string.Join("; ", findings), relation.ToString());
        }
    }

    private static CheckFinding Find(IIrCheck check, string message, CheckSite site)
    {
        var text = site.Expression?.ToString() ?? site.Relation.ToString();
        var end = text.IndexOf('\n', StringComparison.Ordinal);
        return new CheckFinding(check.GetType().Name, message, end < 0 ? text : text[..end]);
    }
}
