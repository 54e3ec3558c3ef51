using Translator.IR.Diagnostics;
using Translator.Runtime.Columns;

namespace Translator.Runtime.Batch.Windows;

/// <summary>Arguments of window functions that are the same for all rows.</summary>
internal static class WindowConstants
{
    /// <summary>A whole number, or null for NULL.</summary>
    public static long? Integer(WindowCallContext context, int argument)
    {
        var column = context.Run.Constant(context.Call.Arguments[argument]);
        return column.IsNull(0) ? null : Integer(column, 0);
    }

    /// <summary>A cell of a whole-number column.</summary>
    public static long Integer(Column column, int row) =>
        column switch
        {
            FixedColumn<sbyte> c => c[row],
            FixedColumn<short> c => c[row],
            FixedColumn<int> c => c[row],
            FixedColumn<long> c => c[row],
            _ => throw new InternalErrorException("batch", $"a window function takes {column.Type.Name} as a whole number"),
        };
}
