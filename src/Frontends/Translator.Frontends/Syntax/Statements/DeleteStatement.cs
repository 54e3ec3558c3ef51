using Translator.IR.Diagnostics;

namespace Translator.Frontends.Syntax;

public sealed record DeleteStatement(QualifiedName Table, TableAliasSyntax? Alias, ExpressionSyntax? Where, TextSpan Span)
    : StatementSyntax(Span);
