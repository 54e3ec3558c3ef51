using Translator.IR.Time;
using Translator.Runtime.Columns;
using Translator.Runtime.Time;

namespace Translator.Connectors.Cells;

/// <summary>A date and time; with a zone for the type that has one.</summary>
/// <param name="zone">The zone of times without one; null for clock times.</param>
internal sealed class TimestampCellReader(ZoneRules? zone) : CellReader
{
    public override bool TryAppend(ReadOnlySpan<char> text, ColumnBuilder builder)
    {
        if (!MomentReader.TryReadTimestamp(text, zone, out var micros))
        {
            return false;
        }

        ((FixedColumnBuilder<long>)builder).Append(micros);
        return true;
    }
}
