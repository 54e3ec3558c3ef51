using Translator.Runtime.Columns;

namespace Translator.Runtime.Kernels;

/// <summary>The NULLs of a result that is NULL where an argument is.</summary>
public static class Validities
{
    /// <summary>Rows where all arguments have a value; null for all rows. <paramref name="allNull"/> when a constant argument is NULL.</summary>
    public static ulong[]? And(ReadOnlySpan<Column> arguments, int rows, out bool allNull)
    {
        ulong[]? result = null;
        var owned = false;
        allNull = false;
        foreach (var argument in arguments)
        {
            if (!argument.HasNulls)
            {
                continue;
            }
            if (argument.IsConstant)
            {
                if (argument.IsNull(0))
                {
                    allNull = true;
                    return null;
                }
                continue;
            }
            if (result is null)
            {
                result = argument.Validity[..Bitmap.Words(rows)].ToArray();
                owned = true;
            }
            else if (owned)
            {
                var words = argument.Validity;
                for (var i = 0; i < result.Length; i++)
                {
                    result[i] &= words[i];
                }
            }
        }
        return result;
    }
}
