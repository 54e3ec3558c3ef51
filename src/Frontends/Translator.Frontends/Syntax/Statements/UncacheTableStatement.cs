using Translator.IR.Diagnostics;

namespace Translator.Frontends.Syntax;

public sealed record UncacheTableStatement(QualifiedName Name, bool IfExists, TextSpan Span) : StatementSyntax(Span);
