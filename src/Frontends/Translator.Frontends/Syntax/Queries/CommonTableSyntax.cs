using Translator.IR;
using Translator.IR.Diagnostics;

namespace Translator.Frontends.Syntax;

/// <summary><c>name (columns) [MAX RECURSION LEVEL n] AS (query)</c>.</summary>
public sealed record CommonTableSyntax(
    Identifier Name,
    EquatableArray<Identifier> Columns,
    QuerySyntax Query,
    ExpressionSyntax? MaxRecursion,
    TextSpan Span
) : SyntaxNode(Span);
