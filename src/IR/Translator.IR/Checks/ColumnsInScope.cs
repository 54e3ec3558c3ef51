using Translator.IR.Expressions;
using Translator.IR.Relations;

namespace Translator.IR.Checks;

/// <summary>Every reference is to a column of an input, an enclosing query or a lambda, has its type, and is not surer of a value than it.</summary>
internal sealed class ColumnsInScope : IIrCheck
{
    public IEnumerable<string> Check(CheckSite site)
    {
        var used = site switch
        {
            { Expression: ColumnReference reference } => reference.Column,
            { Expression: null, Relation: Watermark watermark } => watermark.Column,
            _ => null,
        };
        if (used is null)
        {
            yield break;
        }
        if (site.Visible.Find(used.Id) is not { } column)
        {
            yield return $"column {used.Name}{used.Id} is not in scope";
        }
        else if (column.Type != used.Type)
        {
            yield return $"column {used.Name}{used.Id} has type {column.Type}, not {used.Type}";
        }
        else if (column.Nullable && !used.Nullable)
        {
            yield return $"column {used.Name}{used.Id} can be NULL, which the reference denies";
        }
    }
}
