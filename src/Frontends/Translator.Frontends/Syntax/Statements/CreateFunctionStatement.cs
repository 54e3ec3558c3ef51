using Translator.IR;
using Translator.IR.Diagnostics;

namespace Translator.Frontends.Syntax;

/// <summary><c>CREATE [OR REPLACE] [TEMPORARY] FUNCTION name AS 'class' USING JAR 'path', …</c>.</summary>
public sealed record CreateFunctionStatement(
    QualifiedName Name,
    bool Temporary,
    bool OrReplace,
    bool IfNotExists,
    StringLiteralSyntax ClassName,
    EquatableArray<ResourceSyntax> Resources,
    TextSpan Span
) : StatementSyntax(Span);
