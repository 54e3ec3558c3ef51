using Translator.IR;
using Translator.IR.Diagnostics;
using Translator.IR.Expressions;
using Translator.Runtime.Columns;
using Translator.Runtime.Memory;

namespace Translator.Runtime.Batch.Execution;

/// <summary>Rows that an operator keeps until it has seen all of them, accounted for.</summary>
internal sealed class RowStore(string name, EquatableArray<ColumnSymbol> columns, MemoryAccount account)
{
    private readonly List<Columns.Batch> batches = [];

    public int Rows { get; private set; }

    /// <summary>Keeps rows.</summary>
    public void Add(Columns.Batch batch)
    {
        if (batch.RowCount == 0)
        {
            return;
        }

        if (Rows > Array.MaxLength - batch.RowCount)
        {
            throw new DataException(new Diagnostic(BatchDiagnostics.TooManyRows, null, name, (long)Rows + batch.RowCount, Array.MaxLength));
        }

        var compact = batch.Compact();
        account.Reserve(compact.ByteSize);
        batches.Add(compact);
        Rows += compact.RowCount;
    }

    /// <summary>Keeps all rows of an operator.</summary>
    public RowStore AddAll(BatchOperator input, CancellationToken cancellation)
    {
        foreach (var batch in input.Execute(cancellation))
        {
            cancellation.ThrowIfCancellationRequested();
            Add(batch);
        }

        return this;
    }

    /// <summary>All rows as one batch; the store is empty after it, the memory stays accounted.</summary>
    public Columns.Batch Take()
    {
        var result = RowConcat.Concat(columns, batches, name);
        batches.Clear();
        Rows = 0;
        account.Resize(result.ByteSize);
        return result;
    }
}
