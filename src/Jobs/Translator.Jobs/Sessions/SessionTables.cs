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
    private readonly Dictionary<string, TableDefinition> unnamed = new(StringComparer.OrdinalIgnoreCase);

    /// <summary>Whether writes to tables with a location stay in memory, so that nothing outside changes.</summary>
    public bool KeepsWrites { get; init; }

    /// <summary>Whether tables can have a location.</summary>
    public bool HasFiles => external is not null;

    /// <inheritdoc/>
    public ITableSource? FindSource(QualifiedName table) => Find(table, writes: false).Source;

    /// <inheritdoc/>
    public ITableSink? FindSink(QualifiedName table) => Find(table, writes: true).Sink;

    /// <summary>Puts rows into the session's memory under a table's name.</summary>
    public void Fill(TableDefinition table, IEnumerable<Batch> rows)
    {
        ArgumentNullException.ThrowIfNull(table);
        memory[Key(table.Name)] = new MemoryTable(FieldsOf(table), rows);
    }

    /// <summary>Forgets the rows of a table.</summary>
    public void Forget(QualifiedName table) => memory.Remove(Key(table));

    /// <summary>Makes the data of a table known that no query can name: what a directory or a job's sink is.</summary>
    public void Attach(TableDefinition table)
    {
        ArgumentNullException.ThrowIfNull(table);
        unnamed[Key(table.Name)] = table;
        memory.Remove(Key(table.Name));
    }

    private (ITableSource? Source, ITableSink? Sink) Find(QualifiedName name, bool writes)
    {
        if (memory.TryGetValue(Key(name), out var table))
        {
            return (table, table);
        }
        if ((unnamed.GetValueOrDefault(Key(name)) ?? catalogue.FindTable(name.Parts)) is not { } definition)
        {
            return (null, null);
        }
        if (definition.Location is not null && external is not null && !(writes && KeepsWrites))
        {
            return external(definition);
        }
        var created = new MemoryTable(FieldsOf(definition), RowsBefore(definition));
        memory[Key(name)] = created;
        return (created, created);
    }

    /// <summary>What is there already where a table with a location is kept in memory.</summary>
    private IEnumerable<Batch> RowsBefore(TableDefinition definition)
    {
        if (
            definition.Location is null
            || external?.Invoke(definition).Source is not { } source
            || unnamed.ContainsKey(Key(definition.Name))
        )
        {
            return [];
        }
        int[] fields = [.. Enumerable.Range(0, source.Fields.Count)];
        return source
            .Splits(CancellationToken.None)
            .SelectMany(s => source.Read(s, 0, fields, CancellationToken.None))
            .Select(static b => b.Compact())
            .ToList();
    }

    private static EquatableArray<TableField> FieldsOf(TableDefinition table) =>
        table.Columns.Select(static c => new TableField(c.Name, c.Type, c.Nullable)).ToEquatableArray();

    private static string Key(QualifiedName name) => name.ToString();
}
