using Translator.IR;
using Translator.IR.Diagnostics;

namespace Translator.Frontends.Syntax;

/// <summary><c>ADD JAR 'a', 'b'</c>, <c>ADD FILE …</c>, <c>ADD ARCHIVE …</c>.</summary>
public sealed record AddResourceStatement(ResourceKind Kind, EquatableArray<string> Paths, TextSpan Span) : StatementSyntax(Span);
