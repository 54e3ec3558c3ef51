using Translator.IR;
using Translator.IR.Diagnostics;

namespace Translator.Frontends.Syntax;

/// <summary><c>(a, b)</c>, two or more values.</summary>
public sealed record RowSyntax(EquatableArray<ExpressionSyntax> Items, TextSpan Span) : ExpressionSyntax(Span);
