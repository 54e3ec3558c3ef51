using Translator.IR.Types;
using Translator.Runtime.Columns;

namespace Translator.Runtime.Batch.Windows;

/// <summary>One more than the rows (or, dense, the groups of peers) before the row's peers.</summary>
internal sealed class Rank(DataType type, bool dense) : WindowFunction
{
    public override Column Evaluate(WindowRows rows)
    {
        var values = new int[rows.Count];
        for (var partition = 0; partition < rows.Partitions; partition++)
        {
            var start = rows.PartitionStarts[partition];
            var firstPeer = rows.FirstPeers[partition];
            for (var peer = firstPeer; peer < rows.FirstPeers[partition + 1]; peer++)
            {
                var rank = dense ? peer - firstPeer + 1 : rows.PeerStarts[peer] - start + 1;
                values.AsSpan(rows.PeerStarts[peer]..rows.PeerStarts[peer + 1]).Fill(rank);
            }
        }

        return new FixedColumn<int>(type, values, values.Length);
    }
}
