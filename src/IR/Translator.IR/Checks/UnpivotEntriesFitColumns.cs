using Translator.IR.Relations;

namespace Translator.IR.Checks;

/// <summary>Every entry of an UNPIVOT has a value of the right type for every value column.</summary>
internal sealed class UnpivotEntriesFitColumns : IIrCheck
{
    public IEnumerable<string> Check(CheckSite site)
    {
        if (site is not { Expression: null, Relation: Unpivot unpivot })
        {
            return [];
        }
        var types = unpivot.Columns.Select(static c => c.Type).ToList();
        return unpivot
            .Entries.Where(entry => !entry.Values.Select(static v => v.Type).SequenceEqual(types))
            .Select(static entry => $"the entry '{entry.Label}' does not fit the columns");
    }
}
