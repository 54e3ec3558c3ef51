using Translator.IR.Diagnostics;

namespace Translator.Frontends.Syntax;

public sealed record NullLiteralSyntax(TextSpan Span) : LiteralSyntax(Span);
