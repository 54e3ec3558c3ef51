using Translator.Runtime.Batch.Execution;
using Translator.Runtime.Columns;
using Translator.Runtime.Hashing;

namespace Translator.Runtime.Batch.Joins;

/// <summary>Pairs whose keys are equal, from a hash table over the kept side.</summary>
internal sealed class HashCandidates : ICandidates
{
    private readonly GroupTable table;
    private readonly RowChains chains = new();
    private readonly RowExpressions probeKeys;
    private readonly bool[] nullSafe;
    private readonly int[]? rowOfKey;
    private int[] ids = [];
    private int rows;
    private int probeRow;
    private int buildRow;

    public HashCandidates(
        Columns.Batch build,
        RowExpressions buildKeys,
        RowExpressions probeKeys,
        bool[] nullSafe,
        PairCondition? condition
    )
    {
        Build = build;
        Condition = condition;
        this.probeKeys = probeKeys;
        this.nullSafe = nullSafe;
        table = new GroupTable(buildKeys.Types);
        var keys = buildKeys.Evaluate(build);
        var buildIds = new int[build.RowCount];
        table.Assign(keys, build.RowCount, buildIds);
        LeaveOutNulls(keys, buildIds);
        chains.Add(buildIds);
        rowOfKey = RowOfKey(table.Count, buildIds);
    }

    public Columns.Batch Build { get; }

    public PairCondition? Condition { get; }

    public long ByteSize => table.ByteSize + chains.ByteSize;

    public void Start(Columns.Batch probe)
    {
        rows = Build.RowCount == 0 ? 0 : probe.RowCount;
        probeRow = 0;
        if (rows > 0)
        {
            ids = ids.Length < rows ? new int[rows] : ids;
            var keys = probeKeys.Evaluate(probe);
            table.Find(keys, rows, ids);
            LeaveOutNulls(keys, ids.AsSpan(0, rows));
            buildRow = chains.First(ids[0]);
        }
    }

    public bool Fill(PairBuffer pairs, ReadOnlySpan<bool> settled)
    {
        if (rowOfKey is not null)
        {
            probeRow = rows == 0 ? 0 : pairs.AddSingles(ids.AsSpan(0, rows), rowOfKey, probeRow);
            return probeRow < rows;
        }

        while (probeRow < rows)
        {
            if (buildRow < 0 || settled[probeRow])
            {
                probeRow++;
                buildRow = probeRow < rows ? chains.First(ids[probeRow]) : -1;
                continue;
            }

            if (pairs.IsFull)
            {
                return true;
            }

            pairs.Add(probeRow, buildRow);
            buildRow = chains.Next(buildRow);
        }

        return false;
    }

    /// <summary>The only row of each key, or null where a key is there twice.</summary>
    private static int[]? RowOfKey(int keys, int[] buildIds)
    {
        var result = new int[keys];
        Array.Fill(result, -1);
        for (var row = 0; row < buildIds.Length; row++)
        {
            var key = buildIds[row];
            if (key >= 0 && result[key] >= 0)
            {
                return null;
            }

            if (key >= 0)
            {
                result[key] = row;
            }
        }

        return result;
    }

    private void LeaveOutNulls(Column[] keys, Span<int> rowIds)
    {
        for (var key = 0; key < keys.Length; key++)
        {
            if (nullSafe[key] || !keys[key].HasNulls)
            {
                continue;
            }

            for (var row = 0; row < rowIds.Length; row++)
            {
                if (keys[key].IsNull(row))
                {
                    rowIds[row] = -1;
                }
            }
        }
    }
}
