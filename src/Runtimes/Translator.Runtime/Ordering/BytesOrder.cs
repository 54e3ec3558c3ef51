using Translator.Runtime.Columns;

namespace Translator.Runtime.Ordering;

/// <summary>Text and binary by their bytes, unsigned.</summary>
internal sealed class BytesOrder : CellOrder
{
    public override int CompareValues(Column left, int leftRow, Column right, int rightRow) =>
        ((BytesColumn)left)[leftRow].SequenceCompareTo(((BytesColumn)right)[rightRow]);
}
