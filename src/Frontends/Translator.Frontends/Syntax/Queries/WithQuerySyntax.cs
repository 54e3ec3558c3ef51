using Translator.IR;
using Translator.IR.Diagnostics;

namespace Translator.Frontends.Syntax;

/// <summary><c>WITH [RECURSIVE] name AS (query), … body</c>.</summary>
public sealed record WithQuerySyntax(bool Recursive, EquatableArray<CommonTableSyntax> Tables, QuerySyntax Body, TextSpan Span)
    : QuerySyntax(Span);
