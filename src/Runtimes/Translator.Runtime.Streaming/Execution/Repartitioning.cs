using Translator.Runtime.Hashing;
using Translator.Runtime.Streaming.Deltas;

namespace Translator.Runtime.Streaming.Execution;

/// <summary>Splits changes over instances.</summary>
internal static class Repartitioning
{
    /// <summary>Changes by the hash of their keys, one list an instance.</summary>
    public static List<Delta>[] ByKeys(List<Delta> deltas, StepExpressions keys, int instances)
    {
        var result = NewLists(instances);
        foreach (var delta in deltas)
        {
            var target = new int[delta.Count];
            RowHash.Partition(keys.Evaluate(delta.Rows), delta.Count, instances, target);
            for (var i = 0; i < instances; i++)
            {
                var picked = Where(target, i);
                if (picked.Length > 0)
                {
                    result[i].Add(delta.Gather(picked));
                }
            }
        }

        return result;
    }

    /// <summary>Consecutive rows for each instance.</summary>
    public static List<Delta>[] Evenly(Delta delta, int instances)
    {
        var result = NewLists(instances);
        var start = 0;
        for (var i = 0; i < instances; i++)
        {
            var end = (int)((long)delta.Count * (i + 1) / instances);
            if (end > start)
            {
                result[i].Add(delta.With(delta.Rows.Slice(start, end - start)));
            }

            start = end;
        }

        return result;
    }

    public static List<Delta>[] NewLists(int instances)
    {
        var lists = new List<Delta>[instances];
        for (var i = 0; i < instances; i++)
        {
            lists[i] = [];
        }

        return lists;
    }

    private static int[] Where(int[] target, int instance)
    {
        var rows = new int[target.Length];
        var count = 0;
        for (var row = 0; row < target.Length; row++)
        {
            rows[count] = row;
            count += target[row] == instance ? 1 : 0;
        }

        return rows[..count];
    }
}
