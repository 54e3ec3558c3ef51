using Translator.IR.Types;
using Translator.Runtime.Columns;

namespace Translator.Runtime.Batch.Windows;

/// <summary>The part of the partition's rows that come before the row or are its peers.</summary>
internal sealed class CumulativeDistribution(DataType type) : WindowFunction
{
    public override Column Evaluate(WindowRows rows)
    {
        var values = new double[rows.Count];
        for (var partition = 0; partition < rows.Partitions; partition++)
        {
            var start = rows.PartitionStarts[partition];
            var count = rows.PartitionStarts[partition + 1] - start;
            for (var peer = rows.FirstPeers[partition]; peer < rows.FirstPeers[partition + 1]; peer++)
            {
                var value = (double)(rows.PeerStarts[peer + 1] - start) / count;
                values.AsSpan(rows.PeerStarts[peer]..rows.PeerStarts[peer + 1]).Fill(value);
            }
        }

        return new FixedColumn<double>(type, values, values.Length);
    }
}
