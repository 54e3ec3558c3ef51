using Translator.IR.Types;
using Translator.Runtime.Columns;
using Translator.Runtime.Hashing;

namespace Translator.Runtime.Streaming.State;

/// <summary>Rows as bytes of a checkpoint, bit for bit.</summary>
internal static class BatchCodec
{
    public static void Write(BinaryWriter writer, Batch rows)
    {
        var columns = new Column[rows.ColumnCount];
        for (var i = 0; i < columns.Length; i++)
        {
            columns[i] = ExactColumns.Encode(rows.Column(i));
        }

        byte[] buffer = [];
        int[] starts = [];
        RowFormat.Encode(columns, rows.RowCount, ref buffer, ref starts);
        writer.Write(rows.RowCount);
        writer.Write(starts[rows.RowCount]);
        writer.Write(buffer, 0, starts[rows.RowCount]);
    }

    public static Batch Read(BinaryReader reader, IReadOnlyList<DataType> types)
    {
        var rows = reader.ReadInt32();
        var buffer = reader.ReadBytes(reader.ReadInt32());
        var builders = types.Select(t => ColumnBuilder.Create(ExactColumns.TypeOf(t), rows)).ToArray();
        var at = 0;
        for (var row = 0; row < rows; row++)
        {
            at += RowFormat.Decode(buffer.AsSpan(at), builders);
        }

        return new Batch([.. builders.Select((b, i) => ExactColumns.Decode(b.Build(), types[i]))], rows);
    }
}
