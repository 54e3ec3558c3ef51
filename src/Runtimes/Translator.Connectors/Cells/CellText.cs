using System.Globalization;
using System.Text;
using Translator.IR.Time;
using Translator.IR.Types;
using Translator.Runtime.Columns;
using Translator.Runtime.Kernels;
using Translator.Runtime.Text;
using Translator.Runtime.Time;

namespace Translator.Connectors.Cells;

/// <summary>Cells as text files hold them: as the shell prints them, but times of instants with their zone, and binary as it is.</summary>
internal sealed class CellText(ZoneRules zone)
{
    private readonly ValueText text = new(TextStyle.Shell, zone);

    public string Format(Column column, int row) =>
        column switch
        {
            FixedColumn<long> { Type: TimestampType } times => Iso(times[row]),
            FixedColumn<long> { Type: TimestampLtzType } times => Iso(zone.ToLocal(times[row])) + Offset(zone.OffsetAt(times[row])),
            BytesColumn { Type: BinaryType } bytes => Encoding.UTF8.GetString(bytes[row]),
            _ => text.Format(column, row),
        };

    private static string Iso(long local)
    {
        var output = new ByteWriter(32);
        DateTimeText.WriteTimestamp(local, ref output);
        return Encoding.UTF8.GetString(output.Written).Replace(' ', 'T');
    }

    private static string Offset(long micros)
    {
        if (micros == 0)
        {
            return "Z";
        }

        var seconds = Math.Abs(micros) / Units.MicrosPerSecond;
        var text = string.Create(CultureInfo.InvariantCulture, $"{(micros < 0 ? '-' : '+')}{seconds / 3600:D2}:{seconds / 60 % 60:D2}");
        // Offsets before standard time have seconds.
        return seconds % 60 == 0 ? text : string.Create(CultureInfo.InvariantCulture, $"{text}:{seconds % 60:D2}");
    }
}
