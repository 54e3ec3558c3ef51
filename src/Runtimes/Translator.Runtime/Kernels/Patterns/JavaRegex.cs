using System.Text.RegularExpressions;
using Translator.Runtime.Diagnostics;

namespace Translator.Runtime.Kernels.Patterns;

/// <summary>A regular expression of Java, run by .NET. Texts with characters beyond 16 bits use a second, wider translation.</summary>
internal sealed class JavaRegex
{
    private static readonly TimeSpan Limit = TimeSpan.FromSeconds(20);

    private readonly string source;
    private readonly string function;
    private readonly Regex narrow;
    private Regex? wide;

    private JavaRegex(string source, string function)
    {
        this.source = source;
        this.function = function;
        narrow = Compile(wide: false, out var names);
        Names = names;
    }

    /// <summary>Named groups and their numbers.</summary>
    public IReadOnlyDictionary<string, int> Names { get; }

    /// <summary>The number of groups without the whole match.</summary>
    public int Groups => narrow.GetGroupNumbers().Length - 1;

    public static JavaRegex Parse(string source, string function) => new(source, function);

    /// <summary>The first match, to be asked for the next.</summary>
    public Match Match(string text) => Guard(() => For(text).Match(text));

    public Match Next(Match match) => Guard(match.NextMatch);

    private Regex For(string text) =>
        text.AsSpan().IndexOfAnyInRange('\uD800', '\uDFFF') < 0 ? narrow : wide ??= Compile(wide: true, out _);

    private Match Guard(Func<Match> search)
    {
        try
        {
            return search();
        }
        catch (RegexMatchTimeoutException)
        {
            throw DataErrors.InvalidArgument(function, $"the pattern '{source}' takes too long on a text");
        }
    }

    private Regex Compile(bool wide, out IReadOnlyDictionary<string, int> names)
    {
        try
        {
            var translation = new JavaRegexTranslation(source, wide);
            var text = translation.Translate();
            names = translation.Names;
            return new Regex(text, RegexOptions.CultureInvariant, Limit);
        }
        catch (Exception e) when (e is RegexParseException or FormatException)
        {
            throw DataErrors.InvalidArgument(function, $"'{source}' is no valid regular expression", "INVALID_PARAMETER_VALUE.PATTERN");
        }
    }
}
