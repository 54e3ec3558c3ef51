using Translator.IR;
using Translator.IR.Diagnostics;

namespace Translator.Frontends.Syntax;

/// <summary><c>INTERVAL 1 DAY 2 HOURS</c>, <c>INTERVAL '1-2' YEAR TO MONTH</c>, <c>INTERVAL -'3' DAY</c>.</summary>
public sealed record IntervalLiteralSyntax(EquatableArray<IntervalPartSyntax> Parts, bool Negated, TextSpan Span) : LiteralSyntax(Span);
