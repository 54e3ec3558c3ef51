using Translator.IR.Diagnostics;

namespace Translator.Frontends.Syntax;

/// <summary>A command that no runtime of ours carries out: its leading words in upper case (<c>MSCK REPAIR TABLE</c>) and its whole text.</summary>
public sealed record CommandStatement(string Words, string Text, TextSpan Span) : StatementSyntax(Span);
