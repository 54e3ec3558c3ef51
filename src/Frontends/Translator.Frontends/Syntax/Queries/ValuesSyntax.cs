using Translator.IR;
using Translator.IR.Diagnostics;

namespace Translator.Frontends.Syntax;

/// <summary><c>VALUES (1, 'a'), (2, 'b') AS t(x, y)</c>; a row without parentheses has one value.</summary>
public sealed record ValuesSyntax(EquatableArray<ValuesRowSyntax> Rows, TableAliasSyntax? Alias, TextSpan Span) : QuerySyntax(Span);
