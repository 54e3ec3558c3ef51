namespace Translator.Runtime.Columns;

/// <summary>What arrays and maps share: rows as ranges of a flat child.</summary>
internal static class Offsets
{
    /// <summary>The same lengths from zero.</summary>
    public static int[] Rebase(ReadOnlySpan<int> offsets)
    {
        var result = new int[offsets.Length];
        for (var i = 0; i < result.Length; i++)
        {
            result[i] = offsets[i] - offsets[0];
        }
        return result;
    }

    /// <summary>New offsets and the child positions of some rows.</summary>
    public static (int[] Offsets, int[] Children) Gather(ReadOnlySpan<int> offsets, ReadOnlySpan<int> positions)
    {
        var result = GC.AllocateUninitializedArray<int>(positions.Length + 1);
        var total = 0;
        for (var i = 0; i < positions.Length; i++)
        {
            result[i] = total;
            var position = positions[i];
            total = checked(total + (position < 0 ? 0 : offsets[position + 1] - offsets[position]));
        }
        result[positions.Length] = total;
        var children = GC.AllocateUninitializedArray<int>(total);
        for (var i = 0; i < positions.Length; i++)
        {
            var count = result[i + 1] - result[i];
            var start = count == 0 ? 0 : offsets[positions[i]];
            for (var k = 0; k < count; k++)
            {
                children[result[i] + k] = start + k;
            }
        }
        return (result, children);
    }
}
