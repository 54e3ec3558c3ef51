using Translator.IR;
using Translator.IR.Diagnostics;

namespace Translator.Frontends.Syntax;

/// <summary><c>|&gt; SET a = x</c>.</summary>
public sealed record PipeSetSyntax(EquatableArray<AssignmentSyntax> Assignments, TextSpan Span) : PipeOperatorSyntax(Span);
