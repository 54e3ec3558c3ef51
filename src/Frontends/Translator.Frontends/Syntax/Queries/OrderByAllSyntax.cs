using Translator.IR.Diagnostics;

namespace Translator.Frontends.Syntax;

public sealed record OrderByAllSyntax(SortDirection Direction, NullOrder Nulls, TextSpan Span) : SyntaxNode(Span);
