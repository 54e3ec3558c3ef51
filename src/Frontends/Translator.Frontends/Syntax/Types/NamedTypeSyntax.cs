using Translator.IR;
using Translator.IR.Diagnostics;

namespace Translator.Frontends.Syntax;

/// <summary>A type called by name: <c>INT</c>, <c>DECIMAL(10, 2)</c>, <c>STRING COLLATE UTF8_LCASE</c>. The name is in upper case.</summary>
public sealed record NamedTypeSyntax(string Name, EquatableArray<int> Parameters, QualifiedName? Collation, TextSpan Span)
    : TypeSyntax(Span);
