using Translator.Frontends.Syntax;
using Translator.IR;
using Translator.IR.Expressions;
using Translator.IR.Relations;

namespace Translator.Frontends.Binding.Scopes;

/// <summary>The columns of a relation under the names that its clause gives them.</summary>
internal sealed class RelationScope(EquatableArray<ScopeColumn> columns)
{
    private const int LongestQualifier = 3;
    private Dictionary<string, List<ScopeColumn>>? byName;

    public static RelationScope Empty { get; } = new([]);

    /// <summary>All columns, hidden ones among them.</summary>
    public EquatableArray<ScopeColumn> Columns { get; } = columns;

    /// <summary>The columns of <c>*</c>.</summary>
    public IEnumerable<ScopeColumn> Visible => Columns.Where(static c => !c.Hidden && !c.OutsideStar);

    /// <summary>The columns of a relation, all under one qualifier.</summary>
    public static RelationScope Of(Relation relation, EquatableArray<string> qualifier) =>
        new(relation.Output.Select(c => new ScopeColumn(c.Name, c, qualifier)).ToEquatableArray());

    /// <summary>
    /// Finds the columns of a name. The longest qualifier that leads somewhere wins (<c>schema.table.column</c>, then <c>table.column</c>, then
    /// <c>column.field</c>); what is left of the name are fields.
    /// </summary>
    public NameMatch? Find(EquatableArray<Identifier> parts)
    {
        for (var qualifiers = Math.Min(LongestQualifier, parts.Count - 1); qualifiers >= 0; qualifiers--)
        {
            if (Named(parts[qualifiers].Value) is not { } named)
            {
                continue;
            }
            var found = named.Where(c => (qualifiers > 0 || !c.Hidden) && HasQualifier(c, parts, qualifiers)).ToList();
            if (found.Count > 1)
            {
                found = Prune(found);
            }
            if (found.Count > 0)
            {
                return new NameMatch([.. found], qualifiers + 1);
            }
        }
        return null;
    }

    /// <summary>The visible columns of a name without qualifier.</summary>
    public IReadOnlyList<ScopeColumn> FindVisible(string name) =>
        Named(name)?.Where(static c => !c.Hidden).DistinctBy(static c => c.Identity).ToList() ?? [];

    /// <summary>The columns under a qualifier of one or more names, hidden ones first as Spark lists them.</summary>
    public IReadOnlyList<ScopeColumn> FindQualified(EquatableArray<Identifier> qualifier) =>
        [
            .. Columns.Where(c => c.Hidden && HasQualifier(c, qualifier, qualifier.Count)),
            .. Columns.Where(c => !c.Hidden && HasQualifier(c, qualifier, qualifier.Count)),
        ];

    /// <summary>The same names over a relation that passes the columns on, perhaps as nullable ones.</summary>
    public RelationScope Over(Relation relation)
    {
        var output = relation.Output.DistinctBy(static c => c.Id).ToDictionary(static c => c.Id);
        return new(Columns.Select(c => output.TryGetValue(c.Column.Id, out var now) ? c with { Column = now } : c).ToEquatableArray());
    }

    /// <summary>The same columns under another qualifier; hidden ones go.</summary>
    public RelationScope Requalify(EquatableArray<string> qualifier) =>
        new(Visible.Select(c => c with { Qualifier = qualifier }).ToEquatableArray());

    /// <summary>Both sides of a join.</summary>
    public RelationScope Join(RelationScope right) => new([.. Columns, .. right.Columns]);

    private List<ScopeColumn>? Named(string name)
    {
        if (byName is null)
        {
            byName = new Dictionary<string, List<ScopeColumn>>(StringComparer.OrdinalIgnoreCase);
            foreach (var column in Columns)
            {
                if (!byName.TryGetValue(column.Name, out var list))
                {
                    byName.Add(column.Name, list = []);
                }
                list.Add(column);
            }
        }
        return byName.GetValueOrDefault(name);
    }

    private static List<ScopeColumn> Prune(List<ScopeColumn> found)
    {
        var shown = found.Where(static c => !c.Hidden).ToList();
        return (shown.Count == 0 ? found : shown).DistinctBy(static c => c.Identity).ToList();
    }

    private static bool HasQualifier(ScopeColumn column, EquatableArray<Identifier> parts, int count)
    {
        if (column.Qualifier.Count < count)
        {
            return false;
        }
        var first = column.Qualifier.Count - count;
        for (var i = 0; i < count; i++)
        {
            if (!string.Equals(column.Qualifier[first + i], parts[i].Value, StringComparison.OrdinalIgnoreCase))
            {
                return false;
            }
        }
        return true;
    }
}
