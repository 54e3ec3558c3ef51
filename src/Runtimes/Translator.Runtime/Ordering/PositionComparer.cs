using Translator.Runtime.Columns;

namespace Translator.Runtime.Ordering;

/// <summary>Compares row numbers by their rows' keys, then by number.</summary>
internal sealed class PositionComparer(RowOrder order, Column[] keys, int firstKey) : IComparer<int>
{
    public bool OnlyPositions => firstKey >= keys.Length;

    public int Compare(int x, int y)
    {
        var result = order.CompareFrom(firstKey, keys, x, keys, y);
        return result != 0 ? result : x.CompareTo(y);
    }
}
