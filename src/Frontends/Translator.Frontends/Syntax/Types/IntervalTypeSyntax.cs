using Translator.IR.Diagnostics;

namespace Translator.Frontends.Syntax;

/// <summary><c>INTERVAL YEAR TO MONTH</c>, <c>INTERVAL DAY TO SECOND</c>, <c>INTERVAL HOUR</c>; <c>INTERVAL</c> alone has no fields.</summary>
public sealed record IntervalTypeSyntax(IntervalUnit? From, IntervalUnit? To, TextSpan Span) : TypeSyntax(Span);
