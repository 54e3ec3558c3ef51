using Translator.IR.Expressions;

namespace Translator.IR.Relations;

/// <summary>
/// Columns turned into rows: <c>t UNPIVOT (v FOR name IN (a, b))</c>. Every input row gives one row for each entry, with the input's columns that no
/// entry uses. Gone after normalisation.
/// </summary>
/// <param name="Input">The rows.</param>
/// <param name="Entries">The rows made of one, in their order.</param>
/// <param name="IncludeNulls">Whether a row whose values are all NULL is kept.</param>
/// <param name="Name">The column of the labels; never NULL.</param>
/// <param name="Columns">The value columns.</param>
[Node("unpivot")]
public sealed partial record Unpivot(
    Relation Input,
    EquatableArray<UnpivotEntry> Entries,
    bool IncludeNulls,
    ColumnSymbol Name,
    EquatableArray<ColumnSymbol> Columns
) : Relation
{
    /// <inheritdoc/>
    private protected override EquatableArray<ColumnSymbol> DeriveOutput()
    {
        var used = Entries.SelectMany(static e => e.Values).SelectMany(static v => v.ReferencedColumns).ToHashSet();
        return [.. Input.Output.Where(c => !used.Contains(c.Id)), Name, .. Columns];
    }
}
