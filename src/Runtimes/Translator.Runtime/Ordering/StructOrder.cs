using Translator.Runtime.Columns;

namespace Translator.Runtime.Ordering;

/// <summary>Structs field by field.</summary>
internal sealed class StructOrder(CellOrder[] fields) : CellOrder
{
    public override int CompareValues(Column left, int leftRow, Column right, int rightRow)
    {
        var a = (StructColumn)left;
        var b = (StructColumn)right;
        for (var i = 0; i < fields.Length; i++)
        {
            var order = fields[i].Compare(a.Fields[i], leftRow & a.RowMask, b.Fields[i], rightRow & b.RowMask);
            if (order != 0)
            {
                return order;
            }
        }

        return 0;
    }
}
