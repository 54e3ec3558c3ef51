using System.Text;
using Translator.Runtime.Columns;

namespace Translator.Connectors.Cells;

/// <summary>Text as it is; for binary its UTF-8 bytes.</summary>
internal sealed class TextCellReader : CellReader
{
    private byte[] buffer = new byte[256];

    public override bool TryAppend(ReadOnlySpan<char> text, ColumnBuilder builder)
    {
        var most = Encoding.UTF8.GetMaxByteCount(text.Length);
        if (buffer.Length < most)
        {
            buffer = new byte[most];
        }

        ((BytesColumnBuilder)builder).Append(buffer.AsSpan(0, Encoding.UTF8.GetBytes(text, buffer)));
        return true;
    }
}
