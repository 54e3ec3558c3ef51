using Translator.IR.Diagnostics;

namespace Translator.Frontends.Syntax;

/// <summary>
/// A name used as a value. <c>a.b.c</c> is one node: which parts are table, column and field is for the binder, and so are the functions that
/// are called without parentheses (<c>current_date</c>, <c>current_timestamp</c>, <c>current_user</c> …) when no column has the name.
/// </summary>
public sealed record ColumnSyntax(QualifiedName Name, TextSpan Span) : ExpressionSyntax(Span);
