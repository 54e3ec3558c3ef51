using Translator.IR.Diagnostics;

namespace Translator.Frontends.Syntax;

/// <summary><c>EXTRACT(field FROM source)</c>.</summary>
public sealed record ExtractSyntax(Identifier Field, ExpressionSyntax Source, TextSpan Span) : ExpressionSyntax(Span);
