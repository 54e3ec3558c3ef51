using Translator.IR.Diagnostics;

namespace Translator.Frontends.Syntax;

/// <summary><c>'key' = value</c> in OPTIONS, TBLPROPERTIES and the like; dotted keys are joined.</summary>
public sealed record PropertySyntax(string Key, ExpressionSyntax? Value, TextSpan Span) : SyntaxNode(Span);
