using Translator.Runtime.Batch.Execution;
using Translator.Runtime.Columns;

namespace Translator.Runtime.Batch.Joins;

/// <summary>
/// Candidates for joins to which a NULL condition matters: beside the pairs with equal keys those where a key of either row is NULL. All others
/// are FALSE.
/// </summary>
internal sealed class UnknownCandidates(
    HashCandidates equal,
    Columns.Batch build,
    RowExpressions buildKeys,
    RowExpressions probeKeys,
    bool[] nullSafe,
    PairCondition condition
) : ICandidates
{
    private readonly int[] nullRows = NullRows(buildKeys.Evaluate(build), build.RowCount, nullSafe);
    private bool[] probeHasNull = [];
    private bool equalDone;
    private int rows;
    private int probeRow;
    private int next;

    public Columns.Batch Build => build;

    public PairCondition? Condition => condition;

    public void Start(Columns.Batch probe)
    {
        equal.Start(probe);
        equalDone = false;
        rows = build.RowCount == 0 ? 0 : probe.RowCount;
        probeRow = 0;
        next = 0;
        probeHasNull = new bool[rows];
        foreach (var row in rows == 0 ? [] : NullRows(probeKeys.Evaluate(probe), rows, nullSafe))
        {
            probeHasNull[row] = true;
        }
    }

    public bool Fill(PairBuffer pairs, ReadOnlySpan<bool> settled)
    {
        if (!equalDone)
        {
            if (equal.Fill(pairs, settled))
            {
                return true;
            }

            equalDone = true;
        }

        while (probeRow < rows)
        {
            var count = probeHasNull[probeRow] ? build.RowCount : nullRows.Length;
            if (next == count || settled[probeRow])
            {
                probeRow++;
                next = 0;
                continue;
            }

            if (pairs.IsFull)
            {
                return true;
            }

            pairs.Add(probeRow, probeHasNull[probeRow] ? next : nullRows[next]);
            next++;
        }

        return false;
    }

    private static int[] NullRows(Column[] keys, int rows, bool[] nullSafe)
    {
        var result = new List<int>();
        for (var row = 0; row < rows; row++)
        {
            for (var key = 0; key < keys.Length; key++)
            {
                if (!nullSafe[key] && keys[key].IsNull(row))
                {
                    result.Add(row);
                    break;
                }
            }
        }

        return [.. result];
    }
}
