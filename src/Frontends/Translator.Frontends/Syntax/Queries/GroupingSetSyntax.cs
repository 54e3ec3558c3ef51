using Translator.IR;
using Translator.IR.Diagnostics;

namespace Translator.Frontends.Syntax;

/// <summary><c>(a, b)</c> or <c>()</c> inside ROLLUP, CUBE or GROUPING SETS.</summary>
public sealed record GroupingSetSyntax(EquatableArray<ExpressionSyntax> Expressions, TextSpan Span) : GroupingElementSyntax(Span);
