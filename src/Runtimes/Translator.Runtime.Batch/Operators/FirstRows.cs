using Translator.Runtime.Columns;

namespace Translator.Runtime.Batch.Operators;

/// <summary>Which rows brought a new key; a hash table gives new keys ascending ids.</summary>
internal static class FirstRows
{
    /// <param name="ids">The id of each row's key.</param>
    /// <param name="known">The ids there were before.</param>
    public static Selection Of(ReadOnlySpan<int> ids, int known)
    {
        var rows = GC.AllocateUninitializedArray<int>(ids.Length);
        var count = 0;
        for (var row = 0; row < ids.Length; row++)
        {
            rows[count] = row;
            if (ids[row] == known)
            {
                count++;
                known++;
            }
        }

        return new Selection(rows, count);
    }
}
