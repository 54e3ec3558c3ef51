namespace Translator.Runtime.Kernels.Web;

/// <summary>What Spark reads beyond strict JSON: texts in single quotes, and control characters inside texts.</summary>
internal static class LenientJson
{
    /// <summary>The text as strict JSON; false where there is nothing to tidy.</summary>
    public static bool TryTidy(ReadOnlySpan<byte> text, out byte[] tidy)
    {
        var output = new ByteWriter(text.Length + 16);
        byte quote = 0;
        var changed = false;
        for (var i = 0; i < text.Length; i++)
        {
            var current = text[i];
            if (quote == 0)
            {
                quote = current is (byte)'"' or (byte)'\'' ? current : (byte)0;
                changed |= current == '\'';
                output.WriteByte(current == '\'' ? (byte)'"' : current);
            }
            else if (current == quote)
            {
                quote = 0;
                output.WriteByte((byte)'"');
            }
            else if (current == '\\' && i + 1 < text.Length)
            {
                i++;
                // Strict JSON knows no escaped single quote.
                output.Write(text[i] == '\'' ? "'"u8 : text.Slice(i - 1, 2));
                changed |= text[i] == '\'';
            }
            else if (current == '"')
            {
                output.Write("\\\""u8);
            }
            else if (current < ' ')
            {
                changed = true;
                output.Write("\\u00"u8);
                output.Format((int)current, "X2");
            }
            else
            {
                output.WriteByte(current);
            }
        }
        tidy = changed ? output.Written.ToArray() : [];
        return changed;
    }
}
