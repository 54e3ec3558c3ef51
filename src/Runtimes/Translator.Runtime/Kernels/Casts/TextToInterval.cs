using System.Text;
using Translator.IR.Diagnostics;
using Translator.IR.Expressions;
using Translator.IR.Types;
using Translator.Runtime.Columns;
using Translator.Runtime.Diagnostics;

namespace Translator.Runtime.Kernels.Casts;

/// <summary>Casts of text to intervals. Outside ANSI mode malformed text is an error too; only TRY_CAST gives NULL.</summary>
internal static class TextToInterval
{
    public static ScalarKernel? TryCreate(KernelRequest request, CastFailure failure) =>
        request.Result switch
        {
            YearMonthIntervalType type => Kernel.Unary<ReadOnlySpan<byte>, int, ToMonths>(request, new(type, failure)),
            DayTimeIntervalType type => Kernel.Unary<ReadOnlySpan<byte>, long, ToMicros>(request, new(type, failure)),
            CalendarIntervalType => Kernel.Unary<ReadOnlySpan<byte>, CalendarInterval, ToCalendar>(request),
            _ => null,
        };

    private static bool Fail(ReadOnlySpan<byte> text, CastFailure failure)
    {
        if (failure.Mode == CastMode.Try)
        {
            return false;
        }
        var condition = failure.Target is YearMonthIntervalType ? "UNMATCHED_FORMAT_STRING" : "UNMATCHED_FORMAT_STRING_WITH_NOTICE";
        var diagnostic = new Diagnostic(
            RuntimeDiagnostics.CastInvalidInput,
            null,
            $"'{Encoding.UTF8.GetString(text)}'",
            failure.Source.Name,
            failure.Target.Name
        )
        {
            Condition = $"INVALID_INTERVAL_FORMAT.{condition}",
        };
        throw new DataException(diagnostic);
    }

    internal readonly struct ToMonths(YearMonthIntervalType type, CastFailure failure) : IUnary<ReadOnlySpan<byte>, int>
    {
        public bool Invoke(ReadOnlySpan<byte> a, out int result) =>
            IntervalParser.TryParseYearMonth(a, type, out result) || Fail(a, failure);
    }

    internal readonly struct ToMicros(DayTimeIntervalType type, CastFailure failure) : IUnary<ReadOnlySpan<byte>, long>
    {
        public bool Invoke(ReadOnlySpan<byte> a, out long result) =>
            IntervalParser.TryParseDayTime(a, type, out result) || Fail(a, failure);
    }

    internal readonly struct ToCalendar : IUnary<ReadOnlySpan<byte>, CalendarInterval>
    {
        public bool Invoke(ReadOnlySpan<byte> a, out CalendarInterval result) => IntervalParser.TryParseCalendar(a, out result);
    }
}
