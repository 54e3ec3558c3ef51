using Translator.Runtime.Columns;
using Translator.Runtime.Ordering;

namespace Translator.Runtime.Batch.Windows;

/// <summary>Rows sorted by partition and order, with where partitions and groups of peers start.</summary>
internal sealed class WindowRows
{
    public WindowRows(Columns.Batch rows, Column[] partitionKeys, RowOrder partitionOrder, Column[] orderKeys, RowOrder order)
    {
        Rows = rows;
        OrderKeys = orderKeys;
        var partitions = new List<int>();
        var peers = new List<int>();
        var firstPeers = new List<int>();
        for (var row = 0; row < rows.RowCount; row++)
        {
            var newPartition = row == 0 || partitionOrder.Compare(partitionKeys, row - 1, partitionKeys, row) != 0;
            if (newPartition)
            {
                partitions.Add(row);
                firstPeers.Add(peers.Count);
            }

            if (newPartition || order.Compare(orderKeys, row - 1, orderKeys, row) != 0)
            {
                peers.Add(row);
            }
        }

        firstPeers.Add(peers.Count);
        partitions.Add(rows.RowCount);
        peers.Add(rows.RowCount);
        PartitionStarts = [.. partitions];
        PeerStarts = [.. peers];
        FirstPeers = [.. firstPeers];
    }

    /// <summary>The rows.</summary>
    public Columns.Batch Rows { get; }

    /// <summary>The number of rows.</summary>
    public int Count => Rows.RowCount;

    /// <summary>The values of the order's keys.</summary>
    public Column[] OrderKeys { get; }

    /// <summary>The number of partitions.</summary>
    public int Partitions => PartitionStarts.Length - 1;

    /// <summary>The first row of each partition, and the number of rows.</summary>
    public int[] PartitionStarts { get; }

    /// <summary>The first row of each group of peers, and the number of rows.</summary>
    public int[] PeerStarts { get; }

    /// <summary>The first group of peers of each partition, and the number of groups.</summary>
    public int[] FirstPeers { get; }
}
