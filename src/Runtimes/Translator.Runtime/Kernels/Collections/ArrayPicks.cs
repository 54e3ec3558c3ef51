using Translator.IR.Types;
using Translator.Runtime.Columns;
using Translator.Runtime.Diagnostics;

namespace Translator.Runtime.Kernels.Collections;

/// <summary>Collects arrays whose elements are rows of one column; -1 stands for a NULL element.</summary>
internal sealed class ArrayPicks(int rows)
{
    /// <summary>The most elements that the arrays of a batch hold together.</summary>
    public const int MostElements = 1 << 28;

    private readonly int[] offsets = new int[rows + 1];
    private int[] positions = new int[Math.Max(16, rows * 2)];
    private ulong[]? validity;
    private int row;
    private int count;

    /// <summary>The positions of the array at hand.</summary>
    public Span<int> Current => positions.AsSpan(offsets[row], count - offsets[row]);

    public void Add(int position)
    {
        if (count == positions.Length)
        {
            Grow(1);
        }
        positions[count++] = position;
    }

    /// <summary>Adds consecutive positions.</summary>
    public void AddRange(int start, int length)
    {
        Grow(length);
        for (var i = 0; i < length; i++)
        {
            positions[count + i] = start + i;
        }
        count += length;
    }

    /// <summary>Adds one position several times.</summary>
    public void AddRepeated(int position, long times)
    {
        Grow(times);
        positions.AsSpan(count, (int)times).Fill(position);
        count += (int)times;
    }

    public void EndArray() => offsets[++row] = count;

    public void EndNull()
    {
        Bitmap.Clear(validity ??= Bitmap.Ones(rows), row);
        count = offsets[row];
        offsets[++row] = count;
    }

    /// <summary>The arrays of an array type over the column that the positions point into.</summary>
    public ArrayColumn Build(DataType type, Column elements)
    {
        var picked = elements.Gather(positions.AsSpan(0, count)).Flatten();
        return new ArrayColumn(type, offsets, Typed(picked, ((ArrayType)type).Element), rows, validity);
    }

    /// <summary>The maps of a map type over the columns that the positions point into.</summary>
    public Column BuildMap(DataType type, Column keys, Column values)
    {
        var picked = positions.AsSpan(0, count);
        return MapBuilding.Build(type, offsets, keys.Gather(picked).Flatten(), values.Gather(picked).Flatten(), rows, validity);
    }

    /// <summary>A column under the type asked for; a column without a type of its own gives NULLs of it.</summary>
    public static Column Typed(Column column, DataType type) =>
        column is NullColumn && type is not VoidType ? Column.Nulls(type, column.Length).Flatten() : column.WithType(type);

    private void Grow(long more)
    {
        var needed = count + more;
        if (needed > MostElements)
        {
            throw DataErrors.InvalidArgument(
                "array",
                $"the arrays of a batch would have {needed} elements, more than {MostElements}",
                "COLLECTION_SIZE_LIMIT_EXCEEDED.FUNCTION"
            );
        }
        if (needed > positions.Length)
        {
            Array.Resize(ref positions, (int)Math.Min(MostElements, Math.Max(needed, positions.Length * 2L)));
        }
    }
}
