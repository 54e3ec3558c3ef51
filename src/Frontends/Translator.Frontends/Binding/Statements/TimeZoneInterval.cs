using System.Globalization;
using Translator.Frontends.Binding.Queries;
using Translator.Frontends.Binding.Scopes;
using Translator.Frontends.Syntax;
using Translator.IR.Diagnostics.Codes;
using Translator.IR.Expressions;
using Translator.IR.Types;
using Translator.IR.Values;

namespace Translator.Frontends.Binding.Statements;

/// <summary><c>SET TIME ZONE INTERVAL 10 HOURS</c>: the zone of a fixed offset.</summary>
internal static class TimeZoneInterval
{
    private const long Second = 1_000_000;
    private const long MostHours = 18;

    /// <summary>The offset as zones are written, or null after an error.</summary>
    public static string? TryRead(BindingSession session, ExpressionSyntax syntax)
    {
        var value = session.Expressions.Bind(syntax, new ConstantScope(session, "SET TIME ZONE"));
        if (
            value is Literal { Type: DayTimeIntervalType, Value: IntegerValue { Number: var micros } }
            && micros % Second == 0
            && Math.Abs(micros) <= MostHours * 3600 * Second
        )
        {
            var offset = TimeSpan.FromMicroseconds(micros);
            var sign = offset < TimeSpan.Zero ? '-' : '+';
            var seconds = offset.Seconds == 0 ? "" : offset.ToString(@"\:ss", CultureInfo.InvariantCulture);
            return string.Create(CultureInfo.InvariantCulture, $"{sign}{offset:hh\\:mm}{seconds}");
        }
        session.Context.Report(
            StatementErrors.UnsupportedStatement,
            syntax.Span,
            "A time zone other than a name or whole seconds up to 18 hours"
        );
        return null;
    }
}
