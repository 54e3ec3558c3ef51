using Translator.IR;
using Translator.IR.Diagnostics;

namespace Translator.Frontends.Syntax;

/// <summary><c>STRUCT&lt;name: type, …&gt;</c>.</summary>
public sealed record StructTypeSyntax(EquatableArray<StructFieldSyntax> Fields, TextSpan Span) : TypeSyntax(Span);
