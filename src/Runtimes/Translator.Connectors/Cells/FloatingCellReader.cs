using System.Globalization;
using System.Numerics;
using Translator.Runtime.Columns;

namespace Translator.Connectors.Cells;

/// <summary>A floating number, NaN or Infinity.</summary>
internal sealed class FloatingCellReader<T> : CellReader
    where T : unmanaged, IFloatingPointIeee754<T>
{
    public override bool TryAppend(ReadOnlySpan<char> text, ColumnBuilder builder)
    {
        if (!TryRead(text, out var value))
        {
            return false;
        }

        ((FixedColumnBuilder<T>)builder).Append(value);
        return true;
    }

    private static bool TryRead(ReadOnlySpan<char> text, out T value)
    {
        switch (text)
        {
            case "Inf" or "+Inf" or "Infinity" or "+Infinity":
                value = T.PositiveInfinity;
                return true;
            case "-Inf" or "-Infinity":
                value = T.NegativeInfinity;
                return true;
            default:
                return T.TryParse(
                    text,
                    NumberStyles.Float & ~(NumberStyles.AllowLeadingWhite | NumberStyles.AllowTrailingWhite),
                    CultureInfo.InvariantCulture,
                    out value
                );
        }
    }
}
