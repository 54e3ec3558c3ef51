using Translator.IR;
using Translator.IR.Diagnostics;

namespace Translator.Frontends.Syntax;

public sealed record CreateDatabaseStatement(
    QualifiedName Name,
    bool IfNotExists,
    string? Comment,
    string? Location,
    EquatableArray<PropertySyntax> Properties,
    TextSpan Span
) : StatementSyntax(Span);
