using Translator.IR;
using Translator.IR.Diagnostics;
using Translator.IR.Expressions;
using Translator.Runtime.Columns;

namespace Translator.Runtime.Batch.Execution;

/// <summary>Several batches as one.</summary>
internal static class RowConcat
{
    public static Columns.Batch Concat(EquatableArray<ColumnSymbol> columns, IReadOnlyList<Columns.Batch> batches, string name)
    {
        var rows = batches.Sum(static b => b.RowCount);
        var result = new Column[columns.Count];
        for (var i = 0; i < result.Length; i++)
        {
            var parts = batches.Select(b => b.Column(i)).ToArray();
            if (
                parts.Sum(static p => p.ByteSize) > Array.MaxLength
                && columns[i].Type.Storage is Storage.Bytes or Storage.Array or Storage.Map or Storage.Struct
            )
            {
                throw new DataException(new Diagnostic(BatchDiagnostics.TooManyRows, null, name, rows, "2 GB of one column"));
            }

            result[i] = parts.Length == 0 ? Column.Empty(columns[i].Type) : Column.Concat(columns[i].Type, parts);
        }

        return new Columns.Batch(result, rows);
    }

    /// <summary>One batch in pieces of the standard size.</summary>
    public static IEnumerable<Columns.Batch> Pieces(Columns.Batch batch)
    {
        for (var start = 0; start < batch.RowCount; start += Columns.Batch.StandardRows)
        {
            yield return batch.Slice(start, Math.Min(Columns.Batch.StandardRows, batch.RowCount - start));
        }
    }

    /// <summary>Rows of one batch in another order, in pieces of the standard size.</summary>
    public static IEnumerable<Columns.Batch> Pieces(Columns.Batch batch, int[] positions, int start, int count)
    {
        for (var at = start; at < start + count; at += Columns.Batch.StandardRows)
        {
            yield return batch.Gather(positions.AsSpan(at, Math.Min(Columns.Batch.StandardRows, start + count - at)));
        }
    }
}
