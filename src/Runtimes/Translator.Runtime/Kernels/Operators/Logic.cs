using Translator.IR.Types;
using Translator.Runtime.Columns;

namespace Translator.Runtime.Kernels.Operators;

/// <summary>Three-valued AND, OR and NOT.</summary>
internal static class Logic
{
    public static Column Combine(Column a, Column b, bool isAnd)
    {
        var rows = a.Length;
        if (
            a is FixedColumn<bool> { HasNulls: false, IsConstant: false } x
            && b is FixedColumn<bool> { HasNulls: false, IsConstant: false } y
        )
        {
            return CombineValues(x.Values, y.Values, isAnd);
        }
        var results = new bool[rows];
        ulong[]? validity = null;
        for (var row = 0; row < rows; row++)
        {
            var (leftNull, left) = Read(a, row);
            var (rightNull, right) = Read(b, row);
            var decided = isAnd ? (!leftNull && !left) || (!rightNull && !right) : (!leftNull && left) || (!rightNull && right);
            if (decided)
            {
                results[row] = !isAnd;
            }
            else if (leftNull || rightNull)
            {
                Bitmap.Clear(validity ??= Bitmap.Ones(rows), row);
            }
            else
            {
                results[row] = isAnd;
            }
        }
        return new FixedColumn<bool>(DataType.Boolean, results, rows, validity);
    }

    public static Column CombineAll(ReadOnlySpan<Column> operands, bool isAnd)
    {
        var result = operands[0];
        foreach (var operand in operands[1..])
        {
            result = Combine(result, operand, isAnd);
        }
        return result;
    }

    private static FixedColumn<bool> CombineValues(ReadOnlySpan<bool> a, ReadOnlySpan<bool> b, bool isAnd)
    {
        var results = GC.AllocateUninitializedArray<bool>(a.Length);
        b = b[..a.Length];
        if (isAnd)
        {
            for (var row = 0; row < results.Length; row++)
            {
                results[row] = a[row] & b[row];
            }
        }
        else
        {
            for (var row = 0; row < results.Length; row++)
            {
                results[row] = a[row] | b[row];
            }
        }
        return new FixedColumn<bool>(DataType.Boolean, results, results.Length);
    }

    private static (bool IsNull, bool Value) Read(Column column, int row) =>
        column.IsNull(row) ? (true, false) : (false, ((FixedColumn<bool>)column)[row]);
}
