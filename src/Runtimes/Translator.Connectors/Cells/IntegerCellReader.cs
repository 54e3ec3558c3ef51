using System.Globalization;
using System.Numerics;
using Translator.Runtime.Columns;

namespace Translator.Connectors.Cells;

/// <summary>A whole number.</summary>
internal sealed class IntegerCellReader<T> : CellReader
    where T : unmanaged, IBinaryInteger<T>
{
    public override bool TryAppend(ReadOnlySpan<char> text, ColumnBuilder builder)
    {
        if (!T.TryParse(text, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var value))
        {
            return false;
        }

        ((FixedColumnBuilder<T>)builder).Append(value);
        return true;
    }
}
