using Translator.IR.Diagnostics;

namespace Translator.Frontends.Syntax;

/// <summary><c>GENERATED {ALWAYS | BY DEFAULT} AS IDENTITY (START WITH n INCREMENT BY m)</c>.</summary>
public sealed record IdentitySyntax(bool Always, ExpressionSyntax? Start, ExpressionSyntax? Increment, TextSpan Span) : SyntaxNode(Span);
