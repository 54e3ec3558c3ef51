using Translator.Frontends.Binding.Expressions;
using Translator.Frontends.Binding.Scopes;
using Translator.Frontends.Syntax;
using Translator.IR.Diagnostics;
using Translator.IR.Diagnostics.Codes;
using Translator.IR.Expressions;
using Translator.IR.Types;

namespace Translator.Frontends.Binding.Queries;

/// <summary><c>window_time(w)</c>: one microsecond before the end, the last moment that belongs to the window.</summary>
internal static class TimeWindowEnd
{
    private const int End = 1;

    public static Expression Of(BindingSession session, Expression window, TextSpan span)
    {
        if (window.IsError)
        {
            return window;
        }
        if (window.Type is not StructType { Fields: [{ Name: "start" }, { Name: "end", Type.IsTimestamp: true }] })
        {
            session.Context.Report(QueryErrors.WindowTime, span, window.Type.Name);
            return ErrorExpression.Value;
        }
        var microsecond = new IntervalLiteralSyntax(
            [new IntervalPartSyntax("0.000001", true, IntervalUnit.Second, null, span)],
            false,
            span
        );
        var end = new FieldAccess(window, End) { Origin = session.Context.At(span) };
        return session.Expressions.Bind(
            new BinarySyntax(BinaryOperator.Subtract, ValueScope.Name(0, span), microsecond, span),
            new ValueScope([end])
        );
    }
}
