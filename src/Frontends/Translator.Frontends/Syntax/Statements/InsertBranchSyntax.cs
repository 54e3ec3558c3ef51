using Translator.IR.Diagnostics;

namespace Translator.Frontends.Syntax;

/// <summary>One branch: its query is a SELECT without FROM, perhaps ordered or cut.</summary>
public sealed record InsertBranchSyntax(InsertTargetSyntax Target, QuerySyntax Query, TextSpan Span) : SyntaxNode(Span);
