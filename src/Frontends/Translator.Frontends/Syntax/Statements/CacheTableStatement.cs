using Translator.IR;
using Translator.IR.Diagnostics;

namespace Translator.Frontends.Syntax;

/// <summary><c>CACHE [LAZY] TABLE t [OPTIONS (…)] [AS query]</c>.</summary>
public sealed record CacheTableStatement(
    QualifiedName Name,
    bool Lazy,
    EquatableArray<PropertySyntax> Options,
    QuerySyntax? Query,
    TextSpan Span
) : StatementSyntax(Span);
