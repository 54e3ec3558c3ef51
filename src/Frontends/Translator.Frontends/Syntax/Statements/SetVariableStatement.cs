using Translator.IR;
using Translator.IR.Diagnostics;

namespace Translator.Frontends.Syntax;

/// <summary><c>SET VAR a = x, b = y</c>, or <c>SET VAR (a, b) = (query)</c>; a null value is DEFAULT.</summary>
public sealed record SetVariableStatement(EquatableArray<AssignmentSyntax> Assignments, QuerySyntax? Query, TextSpan Span)
    : StatementSyntax(Span);
