using Translator.IR;
using Translator.IR.Diagnostics;

namespace Translator.Frontends.Syntax;

/// <summary><c>DECLARE [OR REPLACE] [VARIABLE] a, b type [DEFAULT x]</c>.</summary>
public sealed record DeclareVariableStatement(
    bool OrReplace,
    EquatableArray<QualifiedName> Names,
    TypeSyntax? Type,
    ExpressionSyntax? Default,
    TextSpan Span
) : StatementSyntax(Span);
