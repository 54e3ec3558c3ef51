using Translator.Runtime.Columns;
using Translator.Runtime.Time;

namespace Translator.Connectors.Cells;

/// <summary>A time of day.</summary>
internal sealed class TimeCellReader : CellReader
{
    public override bool TryAppend(ReadOnlySpan<char> text, ColumnBuilder builder)
    {
        if (!MomentReader.TryReadTime(ref text, out var micros) || !text.IsEmpty)
        {
            return false;
        }

        ((FixedColumnBuilder<long>)builder).Append(micros * Units.NanosPerMicro);
        return true;
    }
}
