using System.Runtime.CompilerServices;
using Translator.IR.Types;

namespace Translator.Runtime.Columns;

/// <summary>
/// The values of one column for some rows. Immutable and safe to share. A constant column stores one value for any number of rows:
/// its physical length is 1, and row numbers are masked to it.
/// </summary>
public abstract class Column
{
    private readonly ulong[]? validity;
    private readonly int mask;

    private protected Column(DataType type, int length, ulong[]? validity, bool isConstant)
    {
        Type = type;
        Length = length;
        this.validity = validity;
        mask = isConstant ? 0 : -1;
    }

    /// <summary>The type.</summary>
    public DataType Type { get; }

    /// <summary>The number of rows.</summary>
    public int Length { get; }

    /// <summary>Whether one stored value stands for all rows.</summary>
    public bool IsConstant => mask == 0;

    /// <summary>How many values are stored: 1 for a constant, else <see cref="Length"/>.</summary>
    public int PhysicalLength => IsConstant ? 1 : Length;

    /// <summary>What a row number is masked with to find its stored value: 0 for a constant, else -1.</summary>
    public int RowMask => mask;

    /// <summary>Whether a row can be NULL (there is a validity bitmap).</summary>
    public bool HasNulls => validity is not null;

    /// <summary>Whether the column is a constant NULL.</summary>
    public bool IsConstantNull => IsConstant && Length > 0 && IsNull(0);

    /// <summary>The validity bits of the stored values; empty when there are no NULLs. Mind <see cref="IsConstant"/>.</summary>
    public ReadOnlySpan<ulong> Validity => validity;

    private protected ulong[]? ValidityArray => validity;

    /// <summary>Whether a row is NULL.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public bool IsNull(int row) => validity is { } words && !Bitmap.Get(words, row & mask);

    /// <summary>The number of rows that are NULL.</summary>
    public int NullCount =>
        validity is not { } words ? 0
        : IsConstant ? (Bitmap.Get(words, 0) ? 0 : Length)
        : Length - Bitmap.CountOnes(words, Length);

    /// <summary>Bytes held, about.</summary>
    public virtual long ByteSize => (validity?.Length ?? 0) * 8L;

    /// <summary>The rows at some positions, in their order; a position of -1 gives NULL.</summary>
    public Column Gather(ReadOnlySpan<int> positions)
    {
        if (IsConstant && !positions.Contains(-1))
        {
            return WithLength(positions.Length);
        }
        return IsConstant ? Flatten().GatherRows(positions) : GatherRows(positions);
    }

    /// <summary>Consecutive rows; shares the values.</summary>
    public Column Slice(int start, int length)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(start);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(start + (long)length, Length);
        if (start == 0 && length == Length)
        {
            return this;
        }
        return IsConstant ? WithLength(length) : SliceRows(start, length);
    }

    /// <summary>The same rows with a stored value for each.</summary>
    public Column Flatten()
    {
        if (!IsConstant)
        {
            return this;
        }
        var positions = new int[Length];
        return AsDense().GatherRows(positions);
    }

    /// <summary>A constant column of another length.</summary>
    public Column WithLength(int length) =>
        IsConstant
            ? (length == Length ? this : Reshape(Type, length, isConstant: true))
            : throw new InvalidOperationException("not constant");

    /// <summary>One stored row as a constant column of a length.</summary>
    public Column AsConstant(int length)
    {
        if (IsConstant)
        {
            return WithLength(length);
        }
        return Length == 1 ? Reshape(Type, length, isConstant: true) : throw new InvalidOperationException("more than one row");
    }

    /// <summary>One row as a constant column.</summary>
    public Column Repeat(int row, int length) => IsConstant ? WithLength(length) : Slice(row, 1).AsConstant(length);

    /// <summary>The same values under another type of the same storage (date and int, varchar and string).</summary>
    public Column WithType(DataType type) => type.Equals(Type) ? this : Reshape(type, Length, IsConstant);

    /// <summary>A constant column of NULLs.</summary>
    public static Column Nulls(DataType type, int length)
    {
        if (type is VoidType)
        {
            return new NullColumn(length);
        }
        var builder = ColumnBuilder.Create(type, 1);
        builder.AppendNull();
        return builder.Build().AsConstant(length);
    }

    /// <summary>A column without rows.</summary>
    public static Column Empty(DataType type) => ColumnBuilder.Create(type, 0).Build();

    /// <summary>The rows of several columns of one type, one after the other.</summary>
    public static Column Concat(DataType type, IReadOnlyList<Column> columns)
    {
        ArgumentNullException.ThrowIfNull(columns);
        if (columns.Count == 1)
        {
            return columns[0].WithType(type);
        }
        var builder = ColumnBuilder.Create(type, columns.Sum(static c => c.Length));
        foreach (var column in columns)
        {
            builder.AppendRange(column, 0, column.Length);
        }
        return builder.Build();
    }

    /// <summary>The physical row as a one-row dense column (only for constants).</summary>
    private Column AsDense() => Reshape(Type, 1, isConstant: false);

    private protected abstract Column GatherRows(ReadOnlySpan<int> positions);

    private protected abstract Column SliceRows(int start, int length);

    private protected abstract Column Reshape(DataType type, int length, bool isConstant);
}
