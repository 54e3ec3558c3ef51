using Translator.IR.Types;
using Translator.Runtime.Columns;

namespace Translator.Runtime.Batch.Windows;

/// <summary>(rank - 1) / (rows - 1), 0 for a lone row.</summary>
internal sealed class PercentRank(DataType type) : WindowFunction
{
    public override Column Evaluate(WindowRows rows)
    {
        var values = new double[rows.Count];
        for (var partition = 0; partition < rows.Partitions; partition++)
        {
            var start = rows.PartitionStarts[partition];
            var others = rows.PartitionStarts[partition + 1] - start - 1;
            for (var peer = rows.FirstPeers[partition]; peer < rows.FirstPeers[partition + 1]; peer++)
            {
                var value = others == 0 ? 0.0 : (double)(rows.PeerStarts[peer] - start) / others;
                values.AsSpan(rows.PeerStarts[peer]..rows.PeerStarts[peer + 1]).Fill(value);
            }
        }

        return new FixedColumn<double>(type, values, values.Length);
    }
}
