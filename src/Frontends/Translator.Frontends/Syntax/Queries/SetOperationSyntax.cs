using Translator.IR.Diagnostics;

namespace Translator.Frontends.Syntax;

/// <summary>UNION, INTERSECT or EXCEPT (MINUS); <c>All</c> is false for DISTINCT and for nothing written. Chains lean to the left.</summary>
public sealed record SetOperationSyntax(SetOperator Operator, bool All, bool ByName, QuerySyntax Left, QuerySyntax Right, TextSpan Span)
    : QuerySyntax(Span);
