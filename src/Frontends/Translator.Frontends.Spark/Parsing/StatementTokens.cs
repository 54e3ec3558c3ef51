using Antlr4.Runtime;
using Translator.IR.Diagnostics;

namespace Translator.Frontends.Spark.Parsing;

/// <summary>The words of one statement of a script, without its semicolon.</summary>
/// <param name="Tokens">The words.</param>
/// <param name="Span">From the first word to the end of the last.</param>
/// <param name="Raw">The text is taken as it stands (SET, ADD JAR …); then <paramref name="Tokens"/> holds the first word only.</param>
/// <param name="Broken">A word could not be read and has been reported: there is nothing to parse.</param>
internal sealed record StatementTokens(List<CommonToken> Tokens, TextSpan Span, bool Raw, bool Broken)
{
    public string WordAt(int index) => index < Tokens.Count ? Tokens[index].Text : "";

    public bool IsWord(int index, string word) =>
        index < Tokens.Count && Tokens[index].Text.Equals(word, StringComparison.OrdinalIgnoreCase);
}
