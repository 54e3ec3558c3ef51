using Translator.Frontends.Catalogue;
using Translator.IR;
using Translator.IR.Relations;
using Translator.Runtime.Columns;
using Translator.Runtime.Tables;

namespace Translator.Jobs.Sessions;

/// <summary>The data behind the tables of a session: in memory, or where a project's connectors say.</summary>
/// <param name="catalogue">The tables' definitions.</param>
/// <param name="external">Finds the data of a table that has a location; null where it cannot.</param>
public sealed class SessionTables(ICatalogue catalogue, Func<TableDefinition, (ITableSource? Source, ITableSink? Sink)>? external = null)
    : ITableProvider
{
    private readonly Dictionary<string, MemoryTable> memory = new(StringComparer.OrdinalIgnoreCase);

    /// <inheritdoc/>
    public ITableSource? FindSource(QualifiedName table) => Find(table).Source;

    /// <inheritdoc/>
    public ITableSink? FindSink(QualifiedName table) => Find(table).Sink;

    /// <summary>Puts rows into the session's memory under a table's name.</summary>
    public void Fill(TableDefinition table, IEnumerable<Batch> rows)
    {
        ArgumentNullException.ThrowIfNull(table);
        memory[Key(table.Name)] = new MemoryTable(FieldsOf(table), rows);
    }

    /// <summary>Forgets the rows of a table.</summary>
    public void Forget(QualifiedName table) => memory.Remove(Key(table));

    private (ITableSource? Source, ITableSink? Sink) Find(QualifiedName name)
    {
        if (memory.TryGetValue(Key(name), out var table))
        {
            return (table, table);
        }
        if (catalogue.FindTable(name.Parts) is not { } definition)
        {
            return (null, null);
        }
        if (definition.Location is not null && external is not null)
        {
            return external(definition);
        }
        var created = new MemoryTable(FieldsOf(definition));
        memory[Key(name)] = created;
        return (created, created);
    }

    private static EquatableArray<TableField> FieldsOf(TableDefinition table) =>
        table.Columns.Select(static c => new TableField(c.Name, c.Type, c.Nullable)).ToEquatableArray();

    private static string Key(QualifiedName name) => name.ToString();
}
