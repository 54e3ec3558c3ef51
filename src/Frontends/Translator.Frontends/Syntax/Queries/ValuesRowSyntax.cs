using Translator.IR;
using Translator.IR.Diagnostics;

namespace Translator.Frontends.Syntax;

public sealed record ValuesRowSyntax(EquatableArray<ExpressionSyntax> Values, TextSpan Span) : SyntaxNode(Span);
