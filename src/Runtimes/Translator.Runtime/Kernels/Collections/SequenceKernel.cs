using Translator.IR.Time;
using Translator.IR.Types;
using Translator.Runtime.Columns;
using Translator.Runtime.Diagnostics;
using Translator.Runtime.Kernels.Operators;
using Translator.Runtime.Time;

namespace Translator.Runtime.Kernels.Collections;

/// <summary>sequence: numbers by a number, dates and timestamps by a day or an interval.</summary>
internal sealed class SequenceKernel(KernelRequest request) : ScalarKernel(request.Result)
{
    private readonly DataType element = ((ArrayType)request.Result).Element;
    private readonly ZoneRules zone = ((ArrayType)request.Result).Element is TimestampLtzType ? request.Session.Zone : ZoneRules.Utc;

    protected override Column EvaluateRows(ReadOnlySpan<Column> arguments, int rows, EvaluationContext context)
    {
        var validity = Validities.And(arguments, rows, out var allNull) ?? (allNull ? new ulong[Bitmap.Words(rows)] : null);
        var offsets = new int[rows + 1];
        var values = new List<long>(rows * 4);
        for (var row = 0; row < rows; row++)
        {
            if (validity is null || Bitmap.Get(validity, row))
            {
                var (start, stop) = (Integers.Read(arguments[0], row), Integers.Read(arguments[1], row));
                if (element.IsInteger)
                {
                    AddNumbers(
                        start,
                        stop,
                        arguments.Length > 2 ? Integers.Read(arguments[2], row)
                            : start <= stop ? 1
                            : -1,
                        values
                    );
                }
                else
                {
                    AddTimes(start, stop, arguments.Length > 2 ? StepOf(arguments[2], row) : new(0, start <= stop ? 1 : -1, 0), values);
                }
            }
            offsets[row + 1] = values.Count;
        }
        return new ArrayColumn(ResultType, offsets, Elements(values), rows, validity);
    }

    private static CalendarInterval StepOf(Column column, int row) =>
        column switch
        {
            FixedColumn<CalendarInterval> c => c[row],
            FixedColumn<int> c => new CalendarInterval(c[row], 0, 0),
            _ => new CalendarInterval(0, 0, Integers.Read(column, row)),
        };

    private static void AddNumbers(long start, long stop, long step, List<long> values)
    {
        RequireDirection(start, stop, step, start, stop, step);
        if (step == 0)
        {
            values.Add(start);
            return;
        }
        var count = ((Int128)stop - start) / step + 1;
        Reserve(values, count);
        for (Int128 i = 0; i < count; i++)
        {
            values.Add((long)(start + i * step));
        }
    }

    private void AddTimes(long start, long stop, CalendarInterval step, List<long> values)
    {
        // Dates are counted as the microseconds of their midnights; what a step adds beyond whole days shows once it makes a day.
        var isDate = element is DateType;
        var unit = isDate ? Units.MicrosPerDay : 1;
        if (isDate && step.Months == 0 && step.Days == 0 && step.Microseconds is > -Units.MicrosPerDay and < Units.MicrosPerDay and not 0)
        {
            throw DataErrors.InvalidArgument("sequence", "the step from date to date must be a day or more", "_LEGACY_ERROR_TEMP_3242");
        }
        var length = ((Int128)step.Months * 28 + step.Days) * Units.MicrosPerDay + step.Microseconds;
        RequireDirection(start, stop, (long)Int128.Clamp(length, -1, 1), start, stop, length);
        if (length == 0)
        {
            values.Add(start);
            return;
        }
        Reserve(values, ((Int128)stop - start) * unit / length + 1);
        for (var i = 0L; ; i++)
        {
            var next = AddTo(start * unit, step.Months * i, step.Days * i, step.Microseconds * i);
            if (length > 0 ? next > stop * unit : next < stop * unit)
            {
                return;
            }
            values.Add(Units.FloorDiv(next, unit));
        }
    }

    private long AddTo(long timestamp, long months, long days, long micros)
    {
        if (months == 0 && days == 0)
        {
            return timestamp + micros;
        }
        var local = zone.ToLocal(timestamp);
        var day = Units.FloorDiv(local, Units.MicrosPerDay);
        var moved = CivilDate.AddMonths(day, months) + days;
        return zone.ToUtc(moved * Units.MicrosPerDay + Units.FloorMod(local, Units.MicrosPerDay)) + micros;
    }

    private static void RequireDirection(long start, long stop, long step, object shownStart, object shownStop, object shownStep)
    {
        if (
            step > 0 ? start > stop
            : step < 0 ? start < stop
            : start != stop
        )
        {
            throw DataErrors.InvalidArgument(
                "sequence",
                $"no steps of {shownStep} lead from {shownStart} to {shownStop}",
                "IllegalArgumentException"
            );
        }
    }

    private static void Reserve(List<long> values, Int128 more)
    {
        if (values.Count + more > ArrayPicks.MostElements)
        {
            throw DataErrors.InvalidArgument("sequence", $"{more} elements are too many", "COLLECTION_SIZE_LIMIT_EXCEEDED.PARAMETER");
        }
        values.EnsureCapacity(values.Count + (int)more);
    }

    private Column Elements(List<long> values)
    {
        var source = System.Runtime.InteropServices.CollectionsMarshal.AsSpan(values);
        switch (element.Storage)
        {
            case Storage.Int64:
                return new FixedColumn<long>(element, source.ToArray(), source.Length);
            case Storage.Int32:
                return Narrow(source, static v => (int)v);
            case Storage.Int16:
                return Narrow(source, static v => (short)v);
            default:
                return Narrow(source, static v => (sbyte)v);
        }
    }

    private FixedColumn<T> Narrow<T>(ReadOnlySpan<long> source, Func<long, T> narrow)
        where T : unmanaged
    {
        var result = new T[source.Length];
        for (var i = 0; i < result.Length; i++)
        {
            result[i] = narrow(source[i]);
        }
        return new FixedColumn<T>(element, result, result.Length);
    }
}
