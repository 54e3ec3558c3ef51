using Translator.Runtime.Columns;

namespace Translator.Runtime.Ordering;

/// <summary>Arrays element by element; of two that start alike the shorter comes first.</summary>
internal sealed class ArrayOrder(CellOrder elements) : CellOrder
{
    public override int CompareValues(Column left, int leftRow, Column right, int rightRow)
    {
        var a = (ArrayColumn)left;
        var b = (ArrayColumn)right;
        var common = Math.Min(a.Count(leftRow), b.Count(rightRow));
        for (var i = 0; i < common; i++)
        {
            var order = elements.Compare(a.Elements, a.Start(leftRow) + i, b.Elements, b.Start(rightRow) + i);
            if (order != 0)
            {
                return order;
            }
        }

        return a.Count(leftRow).CompareTo(b.Count(rightRow));
    }
}
