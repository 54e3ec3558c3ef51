using Translator.Runtime.Columns;

namespace Translator.Runtime.Ordering;

/// <summary>Maps entry by entry in the order they were made; SQL has no order for them.</summary>
internal sealed class MapOrder(CellOrder keys, CellOrder values) : CellOrder
{
    public override int CompareValues(Column left, int leftRow, Column right, int rightRow)
    {
        var a = (MapColumn)left;
        var b = (MapColumn)right;
        var common = Math.Min(a.Count(leftRow), b.Count(rightRow));
        for (var i = 0; i < common; i++)
        {
            var order = keys.Compare(a.Keys, a.Start(leftRow) + i, b.Keys, b.Start(rightRow) + i);
            if (order == 0)
            {
                order = values.Compare(a.Values, a.Start(leftRow) + i, b.Values, b.Start(rightRow) + i);
            }

            if (order != 0)
            {
                return order;
            }
        }

        return a.Count(leftRow).CompareTo(b.Count(rightRow));
    }
}
