using Translator.IR.Types;

namespace Translator.Runtime.Columns;

/// <summary>Collects rows of one type. <see cref="Build"/> gives the column and starts over.</summary>
public abstract class ColumnBuilder
{
    private ulong[]? validity;

    private protected ColumnBuilder(DataType type) => Type = type;

    /// <summary>The type.</summary>
    public DataType Type { get; }

    /// <summary>The rows so far.</summary>
    public int Count { get; private protected set; }

    /// <summary>A builder for a type.</summary>
    /// <param name="type">The type.</param>
    /// <param name="capacity">The rows to make room for.</param>
    public static ColumnBuilder Create(DataType type, int capacity = 0) =>
        type.Storage switch
        {
            Storage.Boolean => new FixedColumnBuilder<bool>(type, capacity),
            Storage.Int8 => new FixedColumnBuilder<sbyte>(type, capacity),
            Storage.Int16 => new FixedColumnBuilder<short>(type, capacity),
            Storage.Int32 => new FixedColumnBuilder<int>(type, capacity),
            Storage.Int64 => new FixedColumnBuilder<long>(type, capacity),
            Storage.Float => new FixedColumnBuilder<float>(type, capacity),
            Storage.Double => new FixedColumnBuilder<double>(type, capacity),
            Storage.Int128 => new FixedColumnBuilder<Int128>(type, capacity),
            Storage.CalendarInterval => new FixedColumnBuilder<CalendarInterval>(type, capacity),
            Storage.Bytes => new BytesColumnBuilder(type, capacity),
            Storage.Array => new ArrayColumnBuilder((ArrayType)type, capacity),
            Storage.Map => new MapColumnBuilder((MapType)type, capacity),
            Storage.Struct => new StructColumnBuilder((StructType)type, capacity),
            Storage.Null => new NullColumnBuilder(),
            _ => throw new InvalidOperationException($"storage {type.Storage}"),
        };

    /// <summary>Adds a NULL.</summary>
    public void AppendNull()
    {
        validity ??= Bitmap.Ones(Math.Max(Count + 1, 64));
        AppendNullSlot();
        EnsureValidity(Count + 1);
        Bitmap.Clear(validity, Count);
        Count++;
    }

    /// <summary>Adds a row of a column of the same storage.</summary>
    public void AppendFrom(Column source, int row)
    {
        if (source.IsNull(row))
        {
            AppendNull();
            return;
        }
        AppendValue(source, row);
    }

    /// <summary>Adds consecutive rows of a column of the same storage.</summary>
    public void AppendRange(Column source, int start, int count)
    {
        if (source is NullColumn && this is not NullColumnBuilder)
        {
            AppendRows(source, start, count);
        }
        else if (count > 0)
        {
            AppendRun(source, start, count);
        }
    }

    private protected virtual void AppendRun(Column source, int start, int count) => AppendRows(source, start, count);

    private protected void AppendRows(Column source, int start, int count)
    {
        for (var i = 0; i < count; i++)
        {
            AppendFrom(source, start + i);
        }
    }

    /// <summary>Takes the last rows back, and what was added for a row that is not closed yet.</summary>
    /// <param name="count">The rows to keep.</param>
    public void Truncate(int count)
    {
        TruncateSlots(count);
        for (var i = count; validity is not null && i < Count; i++)
        {
            Bitmap.Set(validity, i);
        }
        Count = Math.Min(Count, count);
    }

    private protected abstract void TruncateSlots(int count);

    /// <summary>The column of the rows so far; the builder is empty after it.</summary>
    public Column Build()
    {
        var length = Count;
        var bits = validity;
        validity = null;
        Count = 0;
        return BuildColumn(length, bits);
    }

    /// <summary>Counts rows whose values a subclass has added.</summary>
    private protected void Advance(int rows)
    {
        if (validity is not null)
        {
            EnsureValidity(Count + rows);
        }
        Count += rows;
    }

    /// <summary>Marks rows that a subclass has added, from their column's validity.</summary>
    private protected void AdvanceWithNulls(Column source, int start, int rows)
    {
        var first = Count;
        if (source.HasNulls)
        {
            validity ??= Bitmap.Ones(Math.Max(Count + rows, 64));
        }
        Advance(rows);
        if (source.HasNulls && validity is { } bits)
        {
            for (var i = 0; i < rows; i++)
            {
                if (source.IsNull(start + i))
                {
                    Bitmap.Clear(bits, first + i);
                }
            }
        }
    }

    private protected abstract void AppendNullSlot();

    private protected abstract void AppendValue(Column source, int row);

    private protected abstract Column BuildColumn(int length, ulong[]? bits);

    private void EnsureValidity(int bits)
    {
        var words = Bitmap.Words(bits);
        var have = validity?.Length ?? 0;
        if (words > have)
        {
            var size = Math.Max(words, have * 2);
            Array.Resize(ref validity, size);
            Array.Fill(validity, ulong.MaxValue, have, size - have);
        }
    }
}
