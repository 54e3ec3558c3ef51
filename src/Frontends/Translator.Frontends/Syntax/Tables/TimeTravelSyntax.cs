using Translator.IR.Diagnostics;

namespace Translator.Frontends.Syntax;

/// <summary><c>FOR VERSION AS OF v</c> (<c>Version</c>) or <c>FOR TIMESTAMP AS OF t</c>.</summary>
public sealed record TimeTravelSyntax(bool Version, ExpressionSyntax Value, TextSpan Span) : SyntaxNode(Span);
