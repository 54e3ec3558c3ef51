using Translator.Runtime.Columns;

namespace Translator.Runtime.Kernels.Operators;

/// <summary>Reads integers of any width.</summary>
public static class Integers
{
    /// <summary>The value of a row that is not NULL.</summary>
    public static long Read(Column column, int row) =>
        column switch
        {
            FixedColumn<int> c => c[row],
            FixedColumn<long> c => c[row],
            FixedColumn<short> c => c[row],
            FixedColumn<sbyte> c => c[row],
            _ => throw new InvalidOperationException(column.Type.Name),
        };
}
