using Translator.IR;
using Translator.IR.Expressions;
using Translator.Runtime.Columns;

namespace Translator.Runtime.Batch.Operators;

/// <summary>Rows under the columns of another relation, by position.</summary>
internal static class Relabel
{
    /// <summary>The same rows with the nullability inside types and the text types that the columns say.</summary>
    public static Columns.Batch As(EquatableArray<ColumnSymbol> columns, Columns.Batch batch)
    {
        var result = new Column[columns.Count];
        for (var i = 0; i < result.Length; i++)
        {
            result[i] = batch.Source(i).WithType(columns[i].Type);
        }

        return new Columns.Batch(result, batch.SourceRows, batch.Selection);
    }
}
