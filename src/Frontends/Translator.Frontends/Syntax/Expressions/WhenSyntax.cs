using Translator.IR.Diagnostics;

namespace Translator.Frontends.Syntax;

public sealed record WhenSyntax(ExpressionSyntax When, ExpressionSyntax Then, TextSpan Span) : SyntaxNode(Span);
