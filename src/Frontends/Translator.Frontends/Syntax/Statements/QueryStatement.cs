using Translator.IR.Diagnostics;

namespace Translator.Frontends.Syntax;

public sealed record QueryStatement(QuerySyntax Query, TextSpan Span) : StatementSyntax(Span);
