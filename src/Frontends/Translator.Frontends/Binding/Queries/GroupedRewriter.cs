using Translator.Frontends.Binding.Expressions;
using Translator.IR.Diagnostics;
using Translator.IR.Diagnostics.Codes;
using Translator.IR.Expressions;
using Translator.IR.Functions;
using Translator.IR.Relations;
using Translator.IR.Types;

namespace Translator.Frontends.Binding.Queries;

/// <summary>
/// Turns expressions over the input of an <c>Aggregate</c> into ones over its output: what equals a key becomes the key's column; a column of the
/// input that is left over is an error.
/// </summary>
/// <param name="session">The session.</param>
/// <param name="keys">The keys and the columns that hold them.</param>
/// <param name="groupings">The values of <c>grouping(…)</c> columns.</param>
/// <param name="input">The columns that the aggregate takes in.</param>
/// <param name="hasGroupBy">Whether the user wrote GROUP BY.</param>
/// <param name="hasSets">Whether it groups by grouping sets.</param>
internal sealed class GroupedRewriter(
    BindingSession session,
    IReadOnlyList<Assignment> keys,
    IReadOnlyDictionary<ColumnId, Expression> groupings,
    IReadOnlySet<ColumnId> input,
    bool hasGroupBy,
    bool hasSets
)
{
    private readonly HashSet<ColumnId> reported = [];
    private readonly Dictionary<(DataType Type, string Text), ColumnSymbol> turned = TurnedKeys(keys);
    private readonly Dictionary<ColumnId, Expression> withQueries = keys.Where(static k => AlphaEquality.HasQueries(k.Value))
        .ToDictionary(static k => k.Column.Id, static k => AlphaEquality.Canonical(k.Value));

    /// <summary>An expression of the SELECT list.</summary>
    public Expression RewriteItem(Expression expression) => new Walk(this, true).Visit(expression);

    /// <summary>An expression of another clause, where a column that is not grouped is one that the clause cannot see.</summary>
    public Expression Rewrite(Expression expression) => new Walk(this, false).Visit(expression);

    private static Dictionary<(DataType Type, string Text), ColumnSymbol> TurnedKeys(IReadOnlyList<Assignment> keys)
    {
        var forms = new Dictionary<(DataType Type, string Text), ColumnSymbol>();
        foreach (var key in keys)
        {
            if (CommutedForm.Of(key.Value) is { } form)
            {
                forms.TryAdd(form, key.Column);
            }
        }
        return forms;
    }

    private ColumnSymbol? FindKey(Expression node)
    {
        if (turned.Count > 0 && CommutedForm.Of(node) is { } turning && turned.TryGetValue(turning, out var column))
        {
            return column;
        }
        Expression? canonical = null;
        foreach (var key in keys)
        {
            if (node == key.Value)
            {
                return key.Column;
            }
            if (withQueries.TryGetValue(key.Column.Id, out var form) && form.GetType() == node.GetType())
            {
                canonical ??= AlphaEquality.Canonical(node);
                if (canonical == form)
                {
                    return key.Column;
                }
            }
        }
        return null;
    }

    private void ReportMissing(ColumnReference reference, bool isItem)
    {
        if (!reported.Add(reference.Id))
        {
            return;
        }
        var location = reference.Origin.Location;
        var name = reference.Column.Name;
        if (!isItem)
        {
            var unknown = new Diagnostic(NameErrors.UnresolvedColumn, location, name);
            session.Context.Diagnostics.Add(unknown.WithNote("Only what is grouped by or aggregated is left here."));
            return;
        }
        var diagnostic = new Diagnostic(hasGroupBy ? QueryErrors.MissingAggregation : QueryErrors.MissingGroupBy, location, name);
        session.Context.Diagnostics.Add(diagnostic.WithHelp($"Group by {name}, or write any_value({name}) if any row's value will do."));
    }

    private sealed class Walk(GroupedRewriter owner, bool isItem)
    {
        public Expression Visit(Expression node)
        {
            if (owner.FindKey(node) is { } key)
            {
                return new ColumnReference(key) { Origin = node.Origin };
            }
            if (node is ColumnReference reference)
            {
                return VisitColumn(reference);
            }
            if (isItem && node is ScalarSubquery subquery && subquery.Query.FreeColumns.Any(owner.input.Contains))
            {
                owner.session.Context.Diagnostics.Add(new Diagnostic(QueryErrors.CorrelatedScalarInGroup, node.Origin.Location));
                return ErrorExpression.Value;
            }
            if (owner.failsInSets && node.Queries.Any(q => q.FreeColumns.Any(owner.input.Contains)))
            {
                // Spark 4.3 looks for the key as it was before the grouping sets and fails inside.
                owner.session.Refuse("A subquery over a key of grouping sets", node.Origin.Location?.Span ?? default);
            }
            return node.MapChildren(Visit, VisitQuery);
        }

        private Relation VisitQuery(Relation query) => query.MapChildren(Visit, VisitQuery);

        private Expression VisitColumn(ColumnReference reference)
        {
            if (owner.groupings.TryGetValue(reference.Id, out var grouping))
            {
                return grouping;
            }
            if (!owner.input.Contains(reference.Id))
            {
                return reference;
            }
            owner.ReportMissing(reference, isItem);
            return ErrorExpression.Value;
        }
    }

    private readonly BindingSession session = session;
    private readonly IReadOnlyList<Assignment> keys = keys;
    private readonly IReadOnlyDictionary<ColumnId, Expression> groupings = groupings;
    private readonly IReadOnlySet<ColumnId> input = input;
    private readonly bool failsInSets = hasSets && session.Context.Profile.Dialect != SourceDialect.Hive;
}
