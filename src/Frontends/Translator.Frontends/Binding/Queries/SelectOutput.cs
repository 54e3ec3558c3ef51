using Translator.Frontends.Binding.Scopes;
using Translator.IR;
using Translator.IR.Diagnostics;
using Translator.IR.Diagnostics.Codes;
using Translator.IR.Expressions;
using Translator.IR.Functions;
using Translator.IR.Relations;
using Translator.IR.Types;

namespace Translator.Frontends.Binding.Queries;

/// <summary>The list of a SELECT as projections, and what comes over it. Columns that only ORDER BY needs are carried along and left away at the end.</summary>
internal sealed class SelectOutput(SelectLevel level, SelectClauses clauses)
{
    private readonly BindingSession session = level.Session;

    public BoundRows? Assemble(Relation input, List<SelectItem> items, List<SortKey> keys, Origin origin)
    {
        var distinct = clauses.Select.Quantifier == Syntax.SetQuantifier.Distinct;
        if (distinct && !CheckDistinct(items, origin))
        {
            return null;
        }
        var sorted = distinct ? keys : keys.ConvertAll(k => k with { Value = UseItems(k.Value, items) });
        if (!sorted.TrueForAll(k => SubqueryPlaces.CheckOrder(session, k.Value)))
        {
            return null;
        }
        var hidden = HiddenColumns(input, items, sorted);
        if (distinct && hidden.Count > 0)
        {
            ReportHidden(sorted, hidden[0]);
            return null;
        }
        var relation = Project(input, items, hidden, origin);
        if (!clauses.Select.Hints.IsEmpty)
        {
            relation = new Hinted(relation, HintsOf()) { Origin = origin };
        }
        if (distinct)
        {
            relation = new Distinct(relation) { Origin = origin };
        }
        var rows = new BoundRows(relation, level.Outputs);
        if (clauses.Organization is not { } organization)
        {
            return rows;
        }
        var binder = new OrganizationBinder(session);
        rows = binder.Sort(rows, organization, sorted, clauses.Distribution);
        if (hidden.Count > 0)
        {
            var columns = items.Select(static i => new Assignment(i.Column, new ColumnReference(i.Column))).ToEquatableArray();
            rows = rows.Through(new Project(rows.Relation, columns) { Origin = origin });
        }
        return binder.Limit(rows, organization);
    }

    /// <summary>The list in as many projections as aliases stand on aliases.</summary>
    private static Relation Project(Relation relation, List<SelectItem> items, List<ColumnSymbol> hidden, Origin origin)
    {
        var top = items.Count == 0 ? 0 : items.Max(static i => i.Level);
        var made = new HashSet<ColumnId>();
        for (var depth = 0; depth < top; depth++)
        {
            var later = items.Where(i => i.Level > depth).SelectMany(static i => i.Value.ReferencedColumns).ToHashSet();
            later.UnionWith(hidden.Select(static c => c.Id));
            var columns = relation
                .Output.Where(c => later.Contains(c.Id) || made.Contains(c.Id))
                .Select(static c => new Assignment(c, new ColumnReference(c)))
                .ToList();
            foreach (var item in items.Where(i => i.Level == depth && !columns.Exists(a => a.Column.Id == i.Column.Id)))
            {
                columns.Add(new Assignment(item.Column, item.Value));
            }
            made.UnionWith(items.Where(i => i.Level == depth).Select(static i => i.Column.Id));
            relation = new Project(relation, [.. columns]) { Origin = origin };
        }
        var list = items.Select(i => new Assignment(
            i.Column,
            i.Level < top ? new ColumnReference(i.Column) { Origin = i.Value.Origin } : i.Value
        ));
        var carried = hidden.Select(static c => new Assignment(c, new ColumnReference(c)));
        return new Project(relation, [.. list, .. carried]) { Origin = origin };
    }

    /// <summary>What a sort key needs that the list does not give.</summary>
    private static List<ColumnSymbol> HiddenColumns(Relation input, List<SelectItem> items, List<SortKey> keys)
    {
        var given = items.Select(static i => i.Column.Id).ToHashSet();
        var needed = keys.SelectMany(static k => k.Value.ReferencedColumns).Where(id => !given.Contains(id)).ToHashSet();
        return [.. input.Output.Where(c => needed.Contains(c.Id)).DistinctBy(static c => c.Id)];
    }

    /// <summary>A part of a sort key that an item computes is that item's column.</summary>
    private static Expression UseItems(Expression value, List<SelectItem> items)
    {
        if (value is Literal)
        {
            return value;
        }
        foreach (var item in items)
        {
            if (item.Column.Id != (value as ColumnReference)?.Id && value == item.Value && IsRepeatable(value))
            {
                return new ColumnReference(item.Column) { Origin = value.Origin };
            }
        }
        return value.MapChildren(child => UseItems(child, items), static query => query);
    }

    private static bool IsRepeatable(Expression value) =>
        value.DescendantsAndSelf().All(static e => e is not Call { Function.Determinism: Determinism.Volatile });

    private bool CheckDistinct(List<SelectItem> items, Origin origin)
    {
        if (items.Find(static i => !i.Value.Type.IsComparable) is not { } item)
        {
            return true;
        }
        session.Context.Diagnostics.Add(
            new Diagnostic(QueryErrors.SetOperationOnType, origin.Location, "DISTINCT", item.Column.Name, item.Value.Type.Name)
            {
                Location = new Location(session.Context.Source, item.Span),
            }
        );
        return false;
    }

    private void ReportHidden(List<SortKey> keys, ColumnSymbol column)
    {
        var place = keys.SelectMany(static k => k.Value.DescendantsAndSelf())
            .OfType<ColumnReference>()
            .First(r => r.Id == column.Id)
            .Origin.Location;
        session.Context.Diagnostics.Add(
            new Diagnostic(NameErrors.UnresolvedColumn, place, column.Name).WithNote(
                "After DISTINCT only the columns of the SELECT list are left to order by."
            )
        );
    }

    private EquatableArray<Hint> HintsOf()
    {
        foreach (var hint in clauses.Select.Hints)
        {
            session.Context.Report(QueryErrors.HintUnused, hint.Span, hint.Name.Value);
        }
        return clauses
            .Select.Hints.Select(h => new Hint(h.Name.Value, h.Arguments.Select(session.TextOf).ToEquatableArray()))
            .ToEquatableArray();
    }
}
