using Translator.Runtime.Columns;

namespace Translator.Runtime.Ordering;

/// <summary>The type void has no values.</summary>
internal sealed class NullOrder : CellOrder
{
    public override int CompareValues(Column left, int leftRow, Column right, int rightRow) => 0;
}
