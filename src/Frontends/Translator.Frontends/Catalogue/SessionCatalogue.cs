using Translator.Frontends.Binding.Statements;
using Translator.Frontends.Syntax;
using Translator.IR;
using QualifiedName = Translator.IR.Relations.QualifiedName;

namespace Translator.Frontends.Catalogue;

/// <summary>
/// The tables and views of one session, in memory. Names are compared without case; temporary views are found before all others; a name of one part
/// is looked up in the current schema.
/// </summary>
public sealed class SessionCatalogue : ICatalogue
{
    private const string SparkCatalogue = "spark_catalog";
    private readonly Dictionary<string, TableDefinition> tables = new(StringComparer.OrdinalIgnoreCase);
    private readonly Dictionary<string, ViewDefinition> views = new(StringComparer.OrdinalIgnoreCase);
    private readonly HashSet<string> schemas = new(StringComparer.OrdinalIgnoreCase) { "default" };

    /// <summary>Whether a table of the default schema is found under any schema: for declarations whose files do not say where they belong.</summary>
    public bool FindsInAnySchema { get; set; }

    /// <summary>The schema that names of one part belong to.</summary>
    public string CurrentSchema { get; private set; } = "default";

    /// <summary>The tables, ordered by name.</summary>
    public IEnumerable<TableDefinition> Tables =>
        tables.OrderBy(static p => p.Key, StringComparer.OrdinalIgnoreCase).Select(static p => p.Value);

    /// <inheritdoc/>
    public IEnumerable<string> Names =>
        tables
            .Values.Select(static t => t.Name)
            .Concat(views.Values.Select(static v => v.Name))
            .Select(n =>
                n.Parts.Count > 1 && string.Equals(n.Parts[^2], CurrentSchema, StringComparison.OrdinalIgnoreCase) ? n.Last : n.ToString()
            )
            .Order(StringComparer.OrdinalIgnoreCase);

    /// <inheritdoc/>
    public QualifiedName Qualify(EquatableArray<string> parts) =>
        parts.Count switch
        {
            1 => QualifiedName.Of(CurrentSchema, parts[0]),
            3 when string.Equals(parts[0], SparkCatalogue, StringComparison.OrdinalIgnoreCase) => QualifiedName.Of(parts[1], parts[2]),
            _ => new QualifiedName(parts),
        };

    /// <inheritdoc/>
    public TableDefinition? FindTable(EquatableArray<string> parts) =>
        tables.GetValueOrDefault(Key(Qualify(parts)))
        ?? (FindsInAnySchema ? tables.GetValueOrDefault(Key(QualifiedName.Of("default", parts[^1]))) : null);

    /// <inheritdoc/>
    public ViewDefinition? FindView(EquatableArray<string> parts)
    {
        if (parts.Count == 1 && views.TryGetValue(parts[0], out var temporary))
        {
            return temporary;
        }
        return views.GetValueOrDefault(Key(Qualify(parts)));
    }

    /// <summary>Adds a table, in the place of one of the same name.</summary>
    public void Add(TableDefinition table)
    {
        ArgumentNullException.ThrowIfNull(table);
        tables[Key(table.Name)] = table;
    }

    /// <summary>Adds a view, in the place of one of the same name. One whose name has one part is temporary.</summary>
    public void Add(ViewDefinition view)
    {
        ArgumentNullException.ThrowIfNull(view);
        views[Key(view.Name)] = view;
    }

    /// <summary>Adds the tables, views and schemas of another catalogue.</summary>
    public void AddAll(SessionCatalogue other)
    {
        ArgumentNullException.ThrowIfNull(other);
        foreach (var table in other.tables.Values)
        {
            Add(table);
        }
        foreach (var view in other.views.Values)
        {
            Add(view);
        }
        schemas.UnionWith(other.schemas);
    }

    /// <summary>Whether there is a schema of the name.</summary>
    public bool HasSchema(string name) => schemas.Contains(name);

    /// <summary>Does what a statement says about tables, views and schemas; others change nothing.</summary>
    public void Apply(BoundStatement statement)
    {
        ArgumentNullException.ThrowIfNull(statement);
        switch (statement)
        {
            case BoundCreateTable create when !create.IfNotExists || !tables.ContainsKey(Key(create.Definition.Name)):
                Add(create.Definition);
                break;
            case BoundCreateView create when !create.IfNotExists || !views.ContainsKey(Key(create.Definition.Name)):
                Add(create.Definition);
                break;
            case BoundCreateSchema schema:
                schemas.Add(schema.Name);
                break;
            case BoundUse use:
                CurrentSchema = use.Schema;
                break;
            case BoundDrop drop:
                Drop(drop);
                break;
            default:
                break;
        }
    }

    private void Drop(BoundDrop drop)
    {
        switch (drop.Kind)
        {
            case DropKind.Table:
                tables.Remove(Key(drop.Name));
                break;
            case DropKind.View:
                views.Remove(Key(drop.Name));
                break;
            case DropKind.Database:
                DropSchema(drop.Name.Last);
                break;
            case DropKind.Function:
            case DropKind.Variable:
            default:
                break;
        }
    }

    private void DropSchema(string name)
    {
        schemas.Remove(name);
        foreach (var key in tables.Keys.Where(k => k.StartsWith(name + ".", StringComparison.OrdinalIgnoreCase)).ToList())
        {
            tables.Remove(key);
        }
        foreach (var key in views.Keys.Where(k => k.StartsWith(name + ".", StringComparison.OrdinalIgnoreCase)).ToList())
        {
            views.Remove(key);
        }
    }

    private static string Key(QualifiedName name) => name.ToString();
}
