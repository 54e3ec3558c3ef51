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
    private const string DefaultSchema = "default";
    private readonly Dictionary<string, TableDefinition> tables = new(StringComparer.OrdinalIgnoreCase);
    private readonly Dictionary<string, ViewDefinition> views = new(StringComparer.OrdinalIgnoreCase);
    private readonly HashSet<string> declared = new(StringComparer.OrdinalIgnoreCase);
    private readonly HashSet<string> inError = new(StringComparer.OrdinalIgnoreCase);
    private readonly HashSet<string> schemas = new(StringComparer.OrdinalIgnoreCase) { DefaultSchema };

    /// <summary>
    /// Whether a table of the default schema, or of one of <see cref="OpenSchemas"/>, is found under any schema, and a name without a known schema in any
    /// one: for declarations and scripts that do not say where tables belong.
    /// </summary>
    public bool FindsInAnySchema { get; set; }

    /// <summary>Whether <c>`a.b`</c> in quotes is the table b of the schema a, as in Hive before version 4; later Hive and Spark refuse such a name.</summary>
    public bool SplitsDottedNames { get; set; }

    /// <summary>Schemas whose names nobody knows yet.</summary>
    public ISet<string> OpenSchemas { get; } = new HashSet<string>(StringComparer.OrdinalIgnoreCase);

    /// <summary>The schema that names of one part belong to.</summary>
    public string CurrentSchema { get; private set; } = DefaultSchema;

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
            1 when SplitsDottedNames && parts[0].Split('.') is [{ Length: > 0 } schema, { Length: > 0 } name] => QualifiedName.Of(
                schema,
                name
            ),
            1 => QualifiedName.Of(CurrentSchema, parts[0]),
            3 when string.Equals(parts[0], SparkCatalogue, StringComparison.OrdinalIgnoreCase) => QualifiedName.Of(parts[1], parts[2]),
            _ => new QualifiedName(parts),
        };

    /// <inheritdoc/>
    public TableDefinition? FindTable(EquatableArray<string> parts) =>
        tables.GetValueOrDefault(Key(Qualify(parts))) ?? (FindsInAnySchema ? FindOpen(Qualify(parts), parts.Count == 1) : null);

    /// <inheritdoc/>
    public ViewDefinition? FindView(EquatableArray<string> parts)
    {
        if (parts.Count == 1 && views.TryGetValue(parts[0], out var temporary))
        {
            return temporary;
        }
        return views.GetValueOrDefault(Key(Qualify(parts)));
    }

    /// <inheritdoc/>
    public bool IsInError(EquatableArray<string> parts) =>
        inError.Contains(Key(Qualify(parts))) || inError.Contains(Key(new QualifiedName(parts)));

    /// <inheritdoc/>
    public bool MayBeMade(EquatableArray<string> parts) => FindTable(parts) is { } table && declared.Contains(Key(table.Name));

    /// <summary>Adds what is declared beside a script.</summary>
    public void Declare(SessionCatalogue declarations)
    {
        ArgumentNullException.ThrowIfNull(declarations);
        AddAll(declarations);
        declared.UnionWith(declarations.tables.Keys);
    }

    /// <summary>Remembers that a table or view should be there, and that the statement that defines it has an error.</summary>
    public void AddInError(QualifiedName name)
    {
        ArgumentNullException.ThrowIfNull(name);
        inError.Add(Key(name));
    }

    /// <summary>Adds a table, in the place of one of the same name.</summary>
    public void Add(TableDefinition table)
    {
        ArgumentNullException.ThrowIfNull(table);
        tables[Key(table.Name)] = table;
        declared.Remove(Key(table.Name));
        inError.Remove(Key(table.Name));
    }

    /// <summary>Adds a view, in the place of one of the same name. One whose name has one part is temporary.</summary>
    public void Add(ViewDefinition view)
    {
        ArgumentNullException.ThrowIfNull(view);
        views[Key(view.Name)] = view;
        inError.Remove(Key(view.Name));
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
        inError.UnionWith(other.inError.Where(n => !tables.ContainsKey(n) && !views.ContainsKey(n)));
        OpenSchemas.UnionWith(other.OpenSchemas);
    }

    /// <inheritdoc/>
    public bool HasSchema(string name) =>
        FindsInAnySchema
        || schemas.Contains(name)
        || OpenSchemas.Contains(name)
        || tables
            .Values.Select(static t => t.Name)
            .Concat(views.Values.Select(static v => v.Name))
            .Any(n => n.Parts.Count > 1 && string.Equals(n.Parts[^2], name, StringComparison.OrdinalIgnoreCase));

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
            case BoundRefused { Effect: { } effect }:
                Apply(effect);
                break;
            case BoundBatch batch:
                foreach (var part in batch.Statements)
                {
                    Apply(part);
                }
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

    /// <summary>The one table of the name whose schema, or the schema that is asked for, could be any.</summary>
    /// <param name="name">The name with its schema.</param>
    /// <param name="isPlain">Whether the schema was not written.</param>
    private TableDefinition? FindOpen(QualifiedName name, bool isPlain)
    {
        if (tables.TryGetValue(Key(QualifiedName.Of(DefaultSchema, name.Last)), out var anywhere))
        {
            return anywhere;
        }
        var schema = name.Parts.Count > 1 ? name.Parts[^2] : DefaultSchema;
        var asksForAny = isPlain && schema == DefaultSchema || OpenSchemas.Contains(schema);
        var found = tables
            .Values.Where(t =>
                t.Name.Parts.Count > 1
                && string.Equals(t.Name.Last, name.Last, StringComparison.OrdinalIgnoreCase)
                && (asksForAny || OpenSchemas.Contains(t.Name.Parts[^2]))
            )
            .Take(2)
            .ToList();
        return found is [var only] ? only : null;
    }

    private void Drop(BoundDrop drop)
    {
        inError.Remove(Key(drop.Name));
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
