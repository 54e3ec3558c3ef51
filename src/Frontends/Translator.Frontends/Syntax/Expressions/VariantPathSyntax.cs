using Translator.IR.Diagnostics;

namespace Translator.Frontends.Syntax;

/// <summary><c>x:path.to[0].value</c>: the path text after the colon.</summary>
public sealed record VariantPathSyntax(ExpressionSyntax Operand, string Path, TextSpan Span) : ExpressionSyntax(Span);
