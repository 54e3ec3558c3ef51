using Translator.IR;
using Translator.IR.Diagnostics;

namespace Translator.Frontends.Syntax;

/// <summary><c>AS t(a, b)</c>.</summary>
public sealed record TableAliasSyntax(Identifier? Name, EquatableArray<Identifier> Columns, TextSpan Span) : SyntaxNode(Span);
