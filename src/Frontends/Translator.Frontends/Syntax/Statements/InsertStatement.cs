using Translator.IR.Diagnostics;

namespace Translator.Frontends.Syntax;

/// <summary>INSERT of any kind with one query.</summary>
public sealed record InsertStatement(InsertTargetSyntax Target, QuerySyntax Query, TextSpan Span) : StatementSyntax(Span);
