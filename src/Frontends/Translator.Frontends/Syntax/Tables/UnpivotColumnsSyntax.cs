using Translator.IR;
using Translator.IR.Diagnostics;

namespace Translator.Frontends.Syntax;

/// <summary>One entry of an UNPIVOT: <c>a AS x</c> or <c>(a, b) AS x</c>.</summary>
public sealed record UnpivotColumnsSyntax(EquatableArray<QualifiedName> Columns, Identifier? Alias, TextSpan Span) : SyntaxNode(Span);
