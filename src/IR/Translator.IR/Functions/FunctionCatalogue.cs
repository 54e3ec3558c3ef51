using System.Collections.Frozen;

namespace Translator.IR.Functions;

/// <summary>All function rows, found by id or by the name that a dialect calls them by.</summary>
public sealed class FunctionCatalogue
{
    private readonly FrozenDictionary<string, FunctionRow> byId;
    private readonly FrozenDictionary<(SourceDialect Dialect, string Name), EquatableArray<FunctionRow>> byName;

    /// <summary>Makes a catalogue of rows, for example the built-in ones and a project's own UDFs.</summary>
    public FunctionCatalogue(IEnumerable<FunctionRow> rows)
    {
        Rows = rows.ToEquatableArray();
        byId = Rows.ToFrozenDictionary(static r => r.Id, StringComparer.Ordinal);
        byName = Rows.SelectMany(static r => r.Names.Select(n => (Key: (n.Dialect, n.Name), Row: r)))
            .GroupBy(static p => p.Key, static p => p.Row)
            .ToFrozenDictionary(static g => g.Key, static g => g.Distinct().ToEquatableArray());
    }

    /// <summary>The built-in functions.</summary>
    public static FunctionCatalogue BuiltIn { get; } = new(BuiltInFunctions.All);

    /// <summary>Every row.</summary>
    public EquatableArray<FunctionRow> Rows { get; }

    /// <summary>The row of an id, or null.</summary>
    public FunctionRow? Find(string id) => byId.GetValueOrDefault(id);

    /// <summary>The rows that a dialect calls by a name (lower case), usually one; several are overloads of different kinds.</summary>
    public EquatableArray<FunctionRow> Find(SourceDialect dialect, string name) => byName.GetValueOrDefault((dialect, name), []);

    /// <summary>All names of a dialect, for «did you mean».</summary>
    public IEnumerable<string> NamesOf(SourceDialect dialect) => byName.Keys.Where(k => k.Dialect == dialect).Select(static k => k.Name);

    /// <summary>This catalogue and more rows; one of the same id takes the place of the one here, and a name finds the new rows first.</summary>
    public FunctionCatalogue With(IEnumerable<FunctionRow> more)
    {
        var added = more.ToEquatableArray();
        return new([.. added, .. Rows.Where(r => !added.Contains(r))]);
    }
}
