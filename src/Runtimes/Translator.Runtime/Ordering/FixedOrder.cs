using Translator.Runtime.Columns;

namespace Translator.Runtime.Ordering;

/// <summary>The order of values of a fixed width.</summary>
internal sealed class FixedOrder<T, TOrder> : CellOrder
    where T : unmanaged
    where TOrder : IValueOrder<T>
{
    public override int CompareValues(Column left, int leftRow, Column right, int rightRow) =>
        TOrder.Compare(((FixedColumn<T>)left)[leftRow], ((FixedColumn<T>)right)[rightRow]);
}
