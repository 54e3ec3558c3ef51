using Translator.IR.Types;
using Translator.Runtime.Columns;
using Translator.Runtime.Kernels.Dates;
using Translator.Runtime.Text;

namespace Translator.Runtime.Kernels.Formats;

/// <summary>Dates and times as to_json and to_csv write them: by the pattern in the options, else in ISO's form with milliseconds (Spark 4.3).</summary>
internal sealed class MomentText(FormatOptions options)
{
    private readonly byte[] instantPattern = options.Bytes("timestampFormat") ?? "yyyy-MM-dd'T'HH:mm:ss[.SSS][XXX]"u8.ToArray();
    private readonly byte[] clockPattern = options.Bytes("timestampNTZFormat") ?? "yyyy-MM-dd'T'HH:mm:ss[.SSS]"u8.ToArray();
    private readonly byte[]? datePattern = options.Bytes("dateFormat");
    private readonly byte[]? timePattern = options.Bytes("timeFormat");
    private readonly FormatMoment instant = new(options.Session.Zone, 1);
    private readonly FormatMoment clock = new(IR.Time.ZoneRules.Utc, 1);
    private readonly FormatMoment date = new(IR.Time.ZoneRules.Utc, Time.Units.MicrosPerDay);
    private readonly FormatTime time = new(new Dates.Patterns.PatternCache(parsing: false));

    /// <summary>Writes a moment; false where the column has none.</summary>
    public bool TryWrite(Column column, int row, ref ByteWriter output)
    {
        switch (column.Type, column)
        {
            case (TimestampLtzType, FixedColumn<long> c):
                return instant.Invoke(c[row], instantPattern, ref output);
            case (TimestampType, FixedColumn<long> c):
                return clock.Invoke(c[row], clockPattern, ref output);
            case (DateType, FixedColumn<int> c):
                if (datePattern is null)
                {
                    DateTimeText.WriteDate(c[row], ref output);
                    return true;
                }
                return date.Invoke(c[row], datePattern, ref output);
            case (TimeType, FixedColumn<long> c):
                if (timePattern is null)
                {
                    DateTimeText.WriteTime(c[row], ref output);
                    return true;
                }
                return time.Invoke(c[row], timePattern, ref output);
            default:
                return false;
        }
    }
}
