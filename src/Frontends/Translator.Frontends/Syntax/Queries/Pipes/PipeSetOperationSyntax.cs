using Translator.IR.Diagnostics;

namespace Translator.Frontends.Syntax;

/// <summary><c>|&gt; UNION ALL query</c>.</summary>
public sealed record PipeSetOperationSyntax(SetOperator Operator, bool All, bool ByName, QuerySyntax Right, TextSpan Span)
    : PipeOperatorSyntax(Span);
