namespace Translator.IR.Checks;

/// <summary>Every written row has a cell of the right type for every column.</summary>
internal sealed class ValuesFitColumns : IIrCheck
{
    public IEnumerable<string> Check(CheckSite site)
    {
        if (site is not { Expression: null, Relation: Relations.Values values })
        {
            return [];
        }
        var types = values.Columns.Select(static c => c.Type).ToList();
        return values
            .Rows.Select(static (row, i) => (row, i))
            .Where(p => !p.row.Cells.Select(static c => c.Type).SequenceEqual(types))
            .Select(static p => $"row {p.i + 1} does not fit the columns");
    }
}
