using Translator.IR;
using Translator.IR.Diagnostics;

namespace Translator.Frontends.Syntax;

/// <summary>Hive's <c>UNIONTYPE&lt;a, b&gt;</c>.</summary>
public sealed record UnionTypeSyntax(EquatableArray<TypeSyntax> Alternatives, TextSpan Span) : TypeSyntax(Span);
