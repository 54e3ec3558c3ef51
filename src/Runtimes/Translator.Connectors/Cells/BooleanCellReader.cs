using Translator.Runtime.Columns;

namespace Translator.Connectors.Cells;

/// <summary>true or false, without case.</summary>
internal sealed class BooleanCellReader : CellReader
{
    public override bool TryAppend(ReadOnlySpan<char> text, ColumnBuilder builder)
    {
        if (!bool.TryParse(text, out var value))
        {
            return false;
        }

        ((FixedColumnBuilder<bool>)builder).Append(value);
        return true;
    }
}
