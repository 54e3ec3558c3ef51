using Translator.IR.Types;

namespace Translator.Runtime.Columns;

/// <summary>Compares any two cells of one type in Spark's ascending order; NULL is the least, also inside arrays and structs.</summary>
public static class CellComparer
{
    /// <summary>Negative, zero or positive.</summary>
    public static int Compare(Column a, int rowA, Column b, int rowB)
    {
        var (nullA, nullB) = (a.IsNull(rowA), b.IsNull(rowB));
        if (nullA || nullB)
        {
            return nullA ? (nullB ? 0 : -1) : 1;
        }
        return (a, b) switch
        {
            (FixedColumn<bool> x, FixedColumn<bool> y) => x[rowA].CompareTo(y[rowB]),
            (FixedColumn<sbyte> x, FixedColumn<sbyte> y) => x[rowA].CompareTo(y[rowB]),
            (FixedColumn<short> x, FixedColumn<short> y) => x[rowA].CompareTo(y[rowB]),
            (FixedColumn<int> x, FixedColumn<int> y) => x[rowA].CompareTo(y[rowB]),
            (FixedColumn<long> x, FixedColumn<long> y) => x[rowA].CompareTo(y[rowB]),
            (FixedColumn<float> x, FixedColumn<float> y) => Floats(x[rowA], y[rowB]),
            (FixedColumn<double> x, FixedColumn<double> y) => Floats(x[rowA], y[rowB]),
            (FixedColumn<Int128> x, FixedColumn<Int128> y) => x[rowA].CompareTo(y[rowB]),
            (FixedColumn<CalendarInterval> x, FixedColumn<CalendarInterval> y) => Intervals(x[rowA], y[rowB]),
            (BytesColumn x, BytesColumn y) => x[rowA].SequenceCompareTo(y[rowB]),
            (ArrayColumn x, ArrayColumn y) => Arrays(x, rowA, y, rowB),
            (StructColumn x, StructColumn y) => Structs(x, rowA, y, rowB),
            (MapColumn x, MapColumn y) => Maps(x, rowA, y, rowB),
            _ => throw new InvalidOperationException($"{a.Type.Name} and {b.Type.Name}"),
        };
    }

    private static int Floats(double a, double b)
    {
        if (double.IsNaN(a) || double.IsNaN(b))
        {
            return double.IsNaN(a).CompareTo(double.IsNaN(b));
        }
        return a < b ? -1
            : a > b ? 1
            : 0;
    }

    private static int Intervals(CalendarInterval a, CalendarInterval b) =>
        (a.Months, a.Days, a.Microseconds).CompareTo((b.Months, b.Days, b.Microseconds));

    private static int Arrays(ArrayColumn a, int rowA, ArrayColumn b, int rowB) =>
        Ranges(a.Elements, a.Start(rowA), a.Count(rowA), b.Elements, b.Start(rowB), b.Count(rowB));

    private static int Maps(MapColumn a, int rowA, MapColumn b, int rowB)
    {
        var keys = Ranges(a.Keys, a.Start(rowA), a.Count(rowA), b.Keys, b.Start(rowB), b.Count(rowB));
        return keys != 0 ? keys : Ranges(a.Values, a.Start(rowA), a.Count(rowA), b.Values, b.Start(rowB), b.Count(rowB));
    }

    private static int Ranges(Column a, int startA, int countA, Column b, int startB, int countB)
    {
        for (var i = 0; i < Math.Min(countA, countB); i++)
        {
            var order = Compare(a, startA + i, b, startB + i);
            if (order != 0)
            {
                return order;
            }
        }
        return countA.CompareTo(countB);
    }

    private static int Structs(StructColumn a, int rowA, StructColumn b, int rowB)
    {
        for (var i = 0; i < a.Fields.Count; i++)
        {
            var order = Compare(a.Fields[i], rowA & a.RowMask, b.Fields[i], rowB & b.RowMask);
            if (order != 0)
            {
                return order;
            }
        }
        return 0;
    }
}
