using Translator.Runtime.Columns;

namespace Translator.Connectors.Cells;

/// <summary>A date.</summary>
internal sealed class DateCellReader : CellReader
{
    public override bool TryAppend(ReadOnlySpan<char> text, ColumnBuilder builder)
    {
        if (!MomentReader.TryReadDate(text, out var days))
        {
            return false;
        }

        ((FixedColumnBuilder<int>)builder).Append((int)days);
        return true;
    }
}
