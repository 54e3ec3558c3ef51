using Translator.IR.Types;
using Translator.Runtime.Columns;

namespace Translator.Runtime.Ordering;

/// <summary>
/// Compares cells of columns of one type from small to great: NULL is the smallest, NaN the greatest number, text compares by bytes. Every type has
/// an order here, those that SQL does not sort by too, so that whole rows can be put in one order that is always the same.
/// </summary>
public abstract class CellOrder
{
    private protected CellOrder() { }

    /// <summary>The order of a type.</summary>
    /// <param name="type">The type.</param>
    /// <param name="exact">Whether the two zeros of floating types differ.</param>
    public static CellOrder Of(DataType type, bool exact = false) =>
        type.Storage switch
        {
            Storage.Boolean => new FixedOrder<bool, ComparableOrder<bool>>(),
            Storage.Int8 => new FixedOrder<sbyte, ComparableOrder<sbyte>>(),
            Storage.Int16 => new FixedOrder<short, ComparableOrder<short>>(),
            Storage.Int32 => new FixedOrder<int, ComparableOrder<int>>(),
            Storage.Int64 => new FixedOrder<long, ComparableOrder<long>>(),
            Storage.Int128 => new FixedOrder<Int128, ComparableOrder<Int128>>(),
            Storage.Float when exact => new FixedOrder<float, ExactFloatingOrder>(),
            Storage.Float => new FixedOrder<float, FloatingOrder>(),
            Storage.Double when exact => new FixedOrder<double, ExactFloatingOrder>(),
            Storage.Double => new FixedOrder<double, FloatingOrder>(),
            Storage.CalendarInterval => new FixedOrder<CalendarInterval, CalendarIntervalOrder>(),
            Storage.Bytes => new BytesOrder(),
            Storage.Array => new ArrayOrder(Of(((ArrayType)type).Element, exact)),
            Storage.Map => new MapOrder(Of(((MapType)type).Key, exact), Of(((MapType)type).Value, exact)),
            Storage.Struct => new StructOrder([.. ((StructType)type).Fields.Select(f => Of(f.Type, exact))]),
            Storage.Null => new NullOrder(),
            _ => throw new InvalidOperationException($"storage {type.Storage}"),
        };

    /// <summary>Compares two cells, which can be NULL.</summary>
    public int Compare(Column left, int leftRow, Column right, int rightRow)
    {
        var leftNull = left.IsNull(leftRow);
        var rightNull = right.IsNull(rightRow);
        return leftNull || rightNull ? rightNull.CompareTo(leftNull) : CompareValues(left, leftRow, right, rightRow);
    }

    /// <summary>Compares two cells that are not NULL.</summary>
    public abstract int CompareValues(Column left, int leftRow, Column right, int rightRow);
}
