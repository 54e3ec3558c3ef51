using Antlr4.Runtime;
using Antlr4.Runtime.Misc;

namespace Translator.Frontends.Spark.Parsing;

/// <summary>The words of one statement, all of them visible and already read.</summary>
internal sealed class StatementTokenStream(IReadOnlyList<IToken> tokens, IToken end, ITokenSource source) : ITokenStream
{
    private int index;

    public int Index => index;

    public int Size => tokens.Count + 1;

    public string SourceName => source.SourceName;

    public ITokenSource TokenSource => source;

    public IToken Get(int i) => i < tokens.Count ? tokens[i] : end;

    public IToken LT(int k)
    {
        var at = k > 0 ? index + k - 1 : index + k;
        return at < 0 ? null! : Get(at);
    }

    public int LA(int i) => LT(i) is { } token ? token.Type : TokenConstants.InvalidType;

    public void Consume() => index++;

    public int Mark() => 0;

    public void Release(int marker) { }

    public void Seek(int position) => index = Math.Min(position, tokens.Count);

    public string GetText(Interval interval) => string.Join(' ', Enumerable.Range(interval.a, interval.Length).Select(i => Get(i).Text));

    public string GetText() => GetText(Interval.Of(0, tokens.Count - 1));

    public string GetText(RuleContext ctx) => GetText(ctx.SourceInterval);

    public string GetText(IToken start, IToken stop) => GetText(Interval.Of(start.TokenIndex, stop.TokenIndex));
}
