using Translator.IR;
using Translator.IR.Diagnostics;
using Translator.IR.Diagnostics.Codes;
using Translator.IR.Expressions;
using Translator.IR.Functions;
using Translator.IR.Relations;

namespace Translator.Frontends.Binding.Queries;

/// <summary>
/// Spark cannot order an aggregated query by a further aggregate or key expression when the list has window calls, or HAVING needs a value that the
/// list lacks: then only columns of the list and plain grouping columns are in reach.
/// </summary>
internal sealed class OrderBarrier(SelectLevel level, Grouping grouping, IReadOnlyList<Assignment> groupColumns)
{
    /// <summary>Reports what an order cannot reach; whether it reaches everything.</summary>
    /// <param name="having">HAVING over the output of the aggregate.</param>
    /// <param name="items">The list over the output of the aggregate.</param>
    /// <param name="keys">The sort keys as bound, over the columns below the aggregate and of the list.</param>
    public bool Check(Expression? having, IReadOnlyList<SelectItem> items, IReadOnlyList<SortKey> keys)
    {
        if (level.Session.Context.Profile.Dialect == SourceDialect.Hive || !Stands(having, items))
        {
            return true;
        }
        var reachable = level.Items.Select(static i => i.Column.Id).ToHashSet();
        reachable.UnionWith(grouping.Keys.Select(static k => k.Value).OfType<ColumnReference>().Select(static r => r.Id));
        foreach (var reference in keys.SelectMany(static k => k.Value.DescendantsAndSelf()).OfType<ColumnReference>())
        {
            if (level.Aggregates.Find(a => a.Column.Id == reference.Id) is { } aggregate)
            {
                Report(aggregate.Value, reference.Origin, reachable);
                return false;
            }
            if (level.IsOwn(reference.Id) && !reachable.Contains(reference.Id))
            {
                Unknown(reference.Column.Name, reference.Origin);
                return false;
            }
        }
        return true;
    }

    private bool Stands(Expression? having, IReadOnlyList<SelectItem> items)
    {
        if (level.Windows.Count > 0)
        {
            return true;
        }
        var given = items.Select(static i => i.Value).OfType<ColumnReference>().Select(static r => r.Id).ToHashSet();
        return having is not null && having.ReferencedColumns.Any(id => !given.Contains(id) && (IsOfAggregate(id) || IsComputedKey(id)));
    }

    private bool IsComputedKey(ColumnId id) => groupColumns.Any(k => k.Column.Id == id && k.Value is not ColumnReference);

    private bool IsOfAggregate(ColumnId id) => level.Aggregates.Exists(a => a.Column.Id == id);

    private void Report(Expression aggregate, Origin origin, HashSet<ColumnId> reachable)
    {
        var missing = aggregate
            .DescendantsAndSelf()
            .OfType<ColumnReference>()
            .FirstOrDefault(r => level.IsOwn(r.Id) && !reachable.Contains(r.Id));
        if (missing is null)
        {
            level.Session.Context.Diagnostics.Add(
                new Diagnostic(
                    QueryErrors.AggregateNotAllowed,
                    origin.Location,
                    "ORDER BY over window calls or HAVING, unless the list has it"
                )
            );
            return;
        }
        Unknown(missing.Column.Name, missing.Origin);
    }

    private void Unknown(string name, Origin origin) =>
        level.Session.Context.Diagnostics.Add(
            new Diagnostic(NameErrors.UnresolvedColumn, origin.Location, name).WithHelp(
                "Put the expression into the SELECT list under an alias and order by the alias."
            )
        );
}
