namespace Translator.Runtime.Batch.Joins;

/// <summary>Every pair.</summary>
internal sealed class LoopCandidates(Columns.Batch build, PairCondition? condition) : ICandidates
{
    private int rows;
    private int probeRow;
    private int buildRow;

    public Columns.Batch Build => build;

    public PairCondition? Condition => condition;

    public void Start(Columns.Batch probe)
    {
        rows = build.RowCount == 0 ? 0 : probe.RowCount;
        probeRow = 0;
        buildRow = 0;
    }

    public bool Fill(PairBuffer pairs, ReadOnlySpan<bool> settled)
    {
        while (probeRow < rows)
        {
            if (buildRow == build.RowCount || settled[probeRow])
            {
                probeRow++;
                buildRow = 0;
                continue;
            }

            if (pairs.IsFull)
            {
                return true;
            }

            var count = Math.Min(pairs.Free, build.RowCount - buildRow);
            for (var i = 0; i < count; i++)
            {
                pairs.Add(probeRow, buildRow++);
            }
        }

        return false;
    }
}
