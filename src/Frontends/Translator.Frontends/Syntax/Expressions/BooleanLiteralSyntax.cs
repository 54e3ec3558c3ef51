using Translator.IR.Diagnostics;

namespace Translator.Frontends.Syntax;

public sealed record BooleanLiteralSyntax(bool Value, TextSpan Span) : LiteralSyntax(Span);
