using Translator.IR.Diagnostics;

namespace Translator.Frontends.Syntax;

/// <summary><c>TABLESAMPLE (amount) REPEATABLE (seed)</c>.</summary>
public sealed record SampleSyntax(
    SampleKind Kind,
    ExpressionSyntax? Amount,
    ExpressionSyntax? OutOf,
    ExpressionSyntax? On,
    ExpressionSyntax? Seed,
    TextSpan Span
) : SyntaxNode(Span);
