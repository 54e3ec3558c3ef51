namespace Translator.Runtime.Columns;

/// <summary>
/// Rows in columns. A selection picks some of them without copying; <see cref="Column"/> gathers a column at its first use and keeps it,
/// so that kernels always see dense columns and unused columns cost nothing.
/// </summary>
public sealed class Batch
{
    /// <summary>The rows that scans and operators aim for.</summary>
    public const int StandardRows = 4096;

    private readonly Column[] source;
    private readonly Column?[] dense;

    /// <summary>Wraps columns of one length.</summary>
    /// <param name="columns">The columns.</param>
    /// <param name="sourceRows">Their length; a batch can have rows and no columns.</param>
    /// <param name="selection">The rows picked; null for all.</param>
    public Batch(Column[] columns, int sourceRows, Selection? selection = null)
    {
        source = columns;
        SourceRows = sourceRows;
        Selection = selection;
        dense = selection is null ? columns : new Column?[columns.Length];
        foreach (var column in columns)
        {
            ArgumentOutOfRangeException.ThrowIfNotEqual(column.Length, sourceRows);
        }
    }

    /// <summary>The rows.</summary>
    public int RowCount => Selection?.Count ?? SourceRows;

    /// <summary>The columns.</summary>
    public int ColumnCount => source.Length;

    /// <summary>The rows before the selection.</summary>
    public int SourceRows { get; }

    /// <summary>The rows picked, or null for all.</summary>
    public Selection? Selection { get; }

    /// <summary>A column of <see cref="RowCount"/> rows.</summary>
    public Column Column(int index) => dense[index] ??= Selection is { } picked ? source[index].Gather(picked.Positions) : source[index];

    /// <summary>A column before the selection, <see cref="SourceRows"/> rows.</summary>
    public Column Source(int index) => source[index];

    /// <summary>The rows of this batch that a selection picks.</summary>
    public Batch Select(Selection rows)
    {
        if (rows.Count == RowCount)
        {
            return this;
        }
        return new Batch(source, SourceRows, Selection is { } outer ? outer.Refine(rows) : rows);
    }

    /// <summary>The same rows with all columns gathered.</summary>
    public Batch Compact()
    {
        if (Selection is null)
        {
            return this;
        }
        var columns = new Column[source.Length];
        for (var i = 0; i < columns.Length; i++)
        {
            columns[i] = Column(i);
        }
        return new Batch(columns, RowCount);
    }

    /// <summary>Consecutive rows.</summary>
    public Batch Slice(int start, int length)
    {
        if (start == 0 && length == RowCount)
        {
            return this;
        }
        var whole = Compact();
        return new Batch(Array.ConvertAll(whole.source, c => c.Slice(start, length)), length);
    }

    /// <summary>The rows at some positions, in their order; -1 gives NULLs.</summary>
    public Batch Gather(ReadOnlySpan<int> positions)
    {
        var columns = new Column[source.Length];
        for (var i = 0; i < columns.Length; i++)
        {
            columns[i] = Column(i).Gather(positions);
        }
        return new Batch(columns, positions.Length);
    }

    /// <summary>Bytes held, about.</summary>
    public long ByteSize
    {
        get
        {
            var size = Selection is { } picked ? picked.Count * 4L : 0;
            foreach (var column in source)
            {
                size += column.ByteSize;
            }
            return size;
        }
    }
}
