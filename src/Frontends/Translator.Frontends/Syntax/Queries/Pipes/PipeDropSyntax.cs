using Translator.IR;
using Translator.IR.Diagnostics;

namespace Translator.Frontends.Syntax;

/// <summary><c>|&gt; DROP a, b</c>.</summary>
public sealed record PipeDropSyntax(EquatableArray<Identifier> Columns, TextSpan Span) : PipeOperatorSyntax(Span);
