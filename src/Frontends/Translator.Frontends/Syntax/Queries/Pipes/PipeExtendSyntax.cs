using Translator.IR;
using Translator.IR.Diagnostics;

namespace Translator.Frontends.Syntax;

/// <summary><c>|&gt; EXTEND x AS a</c>.</summary>
public sealed record PipeExtendSyntax(EquatableArray<SelectItemSyntax> Items, TextSpan Span) : PipeOperatorSyntax(Span);
