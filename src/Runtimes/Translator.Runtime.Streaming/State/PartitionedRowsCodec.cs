using Translator.IR.Types;

namespace Translator.Runtime.Streaming.State;

/// <summary>Kept rows in a checkpoint: partition by partition, in their order.</summary>
internal static class PartitionedRowsCodec
{
    private const int PartitionsAtOnce = 1024;

    public static void Write(BinaryWriter writer, PartitionedRows rows)
    {
        var partitions = rows.Partitions().ToArray();
        for (var start = 0; start < partitions.Length; start += PartitionsAtOnce)
        {
            writer.Write(true);
            BatchCodec.Write(writer, rows.Collect(partitions.AsSpan(start, Math.Min(PartitionsAtOnce, partitions.Length - start))));
        }

        writer.Write(false);
    }

    public static IEnumerable<Batch> Read(BinaryReader reader, IReadOnlyList<DataType> types)
    {
        while (reader.ReadBoolean())
        {
            yield return BatchCodec.Read(reader, types);
        }
    }
}
