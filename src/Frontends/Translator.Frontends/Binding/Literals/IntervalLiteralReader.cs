using Translator.Frontends.Syntax;
using Translator.IR;
using Translator.IR.Diagnostics;
using Translator.IR.Diagnostics.Codes;
using Translator.IR.Expressions;
using Translator.IR.Types;
using Translator.IR.Values;

namespace Translator.Frontends.Binding.Literals;

/// <summary>Reads interval literals in all their spellings; null after a mistake has been reported.</summary>
internal sealed class IntervalLiteralReader(BinderContext context)
{
    /// <summary><c>INTERVAL 1 DAY 2 HOURS</c>, <c>INTERVAL '1-2' YEAR TO MONTH</c>.</summary>
    public Literal? Read(IntervalLiteralSyntax syntax)
    {
        if (syntax.Parts is [{ To: { } to } range])
        {
            return ReadRange(range, to, syntax.Negated);
        }
        var sum = new IntervalSum();
        foreach (var part in syntax.Parts)
        {
            if (part.To is not null)
            {
                return Invalid(part.Span, part.Value, "of units that each have one number");
            }
            if (part.From is IntervalUnit.Quarter)
            {
                return Report(TypeErrors.InvalidIntervalText, "PARSE_SYNTAX_ERROR", part.Span, "quarter", "unit");
            }
            switch (sum.Add(part.Value.Trim(), part.From))
            {
                case IntervalFault.None:
                    break;
                case IntervalFault.Overflow when part.From is IntervalUnit.Year or IntervalUnit.Month:
                    return Report(
                        TypeErrors.InvalidIntervalText,
                        "INVALID_INTERVAL_FORMAT.ARITHMETIC_EXCEPTION",
                        part.Span,
                        part.Value,
                        "of this range"
                    );
                case IntervalFault.Overflow:
                    return Overflow(part.Span, part.Value);
                case IntervalFault.Fraction:
                    return Report(
                        TypeErrors.InvalidIntervalText,
                        "INVALID_INTERVAL_FORMAT.INVALID_FRACTION",
                        part.Span,
                        part.Value,
                        $"in {Name(part.From)}s"
                    );
                case IntervalFault.Unit:
                    return Report(
                        TypeErrors.InvalidIntervalText,
                        "INVALID_INTERVAL_FORMAT.INVALID_UNIT",
                        part.Span,
                        part.Value,
                        $"in {Name(part.From)}s"
                    );
                default:
                    return Report(
                        TypeErrors.InvalidIntervalText,
                        "_LEGACY_ERROR_TEMP_0026",
                        part.Span,
                        part.Value,
                        $"in {Name(part.From)}s"
                    );
            }
        }
        return Make(sum, syntax.Negated, syntax.Span);
    }

    /// <summary><c>INTERVAL '1 day 2 hours'</c>.</summary>
    public Literal? Read(string text, bool negated, TextSpan span)
    {
        var sum = new IntervalSum();
        if (sum.AddText(text) != IntervalFault.None)
        {
            context.Report(TypeErrors.InvalidTypedLiteral, span, "INTERVAL", text);
            return null;
        }
        return Make(sum, negated, span);
    }

    private Literal? ReadRange(IntervalPartSyntax part, IntervalUnit to, bool negated)
    {
        if (IntervalFields.Of(part.From) is not { } first || IntervalFields.Of(to) is not { } last || !IntervalFields.IsRange(first, last))
        {
            return Report(
                TypeErrors.UnsupportedIntervalRange,
                "INVALID_INTERVAL_FORMAT.UNSUPPORTED_FROM_TO_EXPRESSION",
                part.Span,
                Name(part.From),
                Name(to)
            );
        }
        // The sign before the quotes joins the one inside: the least interval has no positive counterpart.
        var text = part.Value.Trim();
        text =
            !negated ? text
            : text.StartsWith('-') ? text[1..]
            : "-" + text.TrimStart('+');
        return IntervalRangeText.Read(text, first, last, out var amount) switch
        {
            IntervalFault.None when context.Profile.LegacyIntervals => Calendar(first, amount),
            IntervalFault.None => new Literal(new IntegerValue(amount), IntervalFields.TypeOf(first, last)),
            IntervalFault.Overflow => Report(
                TypeErrors.InvalidIntervalText,
                first == IntervalField.Year ? "INVALID_INTERVAL_FORMAT.INTERVAL_PARSING" : "_LEGACY_ERROR_TEMP_0063",
                part.Span,
                part.Value,
                "of this range"
            ),
            _ when !part.Quoted => Report(TypeErrors.InvalidIntervalText, "_LEGACY_ERROR_TEMP_0027", part.Span, part.Value, "in quotes"),
            _ => Invalid(part.Span, part.Value, $"{Name(part.From)} to {Name(to)}"),
        };
    }

    private Literal? Make(IntervalSum sum, bool negated, TextSpan span)
    {
        if (context.Profile.LegacyIntervals)
        {
            return new Literal(sum.ToCalendar(negated), CalendarIntervalType.Instance);
        }
        if (sum.IsMixed)
        {
            context.Report(TypeErrors.MixedInterval, span, context.Source.GetText(span));
            return null;
        }
        return sum.TryTotal(negated, out var total)
            ? new Literal(new IntegerValue(total), IntervalFields.TypeOf(sum.Coarsest, sum.Finest))
            : Overflow(span, context.Source.GetText(span));
    }

    private static Literal Calendar(IntervalField first, long amount)
    {
        var value =
            first <= IntervalField.Month
                ? new CalendarIntervalValue((int)amount, 0, 0)
                : new CalendarIntervalValue(0, (int)(amount / DateTimeText.MicrosecondsOfDay), amount % DateTimeText.MicrosecondsOfDay);
        return new Literal(value, CalendarIntervalType.Instance);
    }

    private Literal? Overflow(TextSpan span, string text) =>
        Report(TypeErrors.InvalidIntervalText, "INTERVAL_ARITHMETIC_OVERFLOW.WITHOUT_SUGGESTION", span, text, "of this range");

    private Literal? Invalid(TextSpan span, string text, string form) => Report(TypeErrors.InvalidIntervalText, null, span, text, form);

    private Literal? Report(DiagnosticDescriptor descriptor, string? condition, TextSpan span, params object?[] arguments)
    {
        context.Diagnostics.Add(
            new Diagnostic(descriptor, new Location(context.Source, span), arguments) { Condition = condition ?? descriptor.Condition }
        );
        return null;
    }

    private static string Name(IntervalUnit unit) => unit.ToString().ToLowerInvariant();
}
