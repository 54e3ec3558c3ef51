using Antlr4.Runtime;
using Antlr4.Runtime.Misc;

namespace Translator.Frontends.Spark.Parsing;

/// <summary>A string as ANTLR reads it, in UTF-16 units so that token positions are spans.</summary>
internal sealed class SourceCharStream(string text, string name) : ICharStream
{
    private int index;

    public int Index => index;

    public int Size => text.Length;

    public string SourceName => name;

    public void Consume() => index++;

    public int LA(int i)
    {
        var at = i > 0 ? index + i - 1 : index + i;
        return i == 0 ? 0
            : (uint)at < (uint)text.Length ? text[at]
            : IntStreamConstants.EOF;
    }

    public int Mark() => 0;

    public void Release(int marker) { }

    public void Seek(int position) => index = Math.Min(position, text.Length);

    public string GetText(Interval interval) => interval.a >= text.Length ? "" : text[interval.a..Math.Min(interval.b + 1, text.Length)];
}
