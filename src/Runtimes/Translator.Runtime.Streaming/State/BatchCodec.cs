using Translator.IR.Types;
using Translator.Runtime.Columns;
using Translator.Runtime.Serialization;

namespace Translator.Runtime.Streaming.State;

/// <summary>Rows as bytes of a checkpoint, bit for bit.</summary>
internal static class BatchCodec
{
    public static void Write(BinaryWriter writer, Batch rows)
    {
        writer.Write(rows.RowCount);
        for (var i = 0; i < rows.ColumnCount; i++)
        {
            ColumnSerializer.Write(writer, rows.Column(i));
        }
    }

    public static Batch Read(BinaryReader reader, IReadOnlyList<DataType> types)
    {
        var rows = reader.ReadInt32();
        var columns = new Column[types.Count];
        for (var i = 0; i < columns.Length; i++)
        {
            columns[i] = ColumnSerializer.Read(reader, types[i]);
        }

        return new Batch(columns, rows);
    }
}
