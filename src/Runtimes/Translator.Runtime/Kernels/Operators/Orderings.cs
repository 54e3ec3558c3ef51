using System.Numerics;
using System.Runtime.CompilerServices;
using Translator.Runtime.Columns;

namespace Translator.Runtime.Kernels.Operators;

/// <summary>Numbers whose operators are a total order.</summary>
internal readonly struct NumberOrdering<T> : IOrdering<T>
    where T : struct, IComparisonOperators<T, T, bool>
{
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static bool Equal(T a, T b) => a == b;

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static bool Less(T a, T b) => a < b;
}

/// <summary>Floating numbers: NaN equals NaN and is the greatest, -0.0 equals 0.0.</summary>
internal readonly struct FloatOrdering<T> : IOrdering<T>
    where T : struct, IFloatingPointIeee754<T>
{
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static bool Equal(T a, T b) => a == b || (T.IsNaN(a) && T.IsNaN(b));

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static bool Less(T a, T b) => a < b || (!T.IsNaN(a) && T.IsNaN(b));
}

/// <summary>false before true.</summary>
internal readonly struct BooleanOrdering : IOrdering<bool>
{
    public static bool Equal(bool a, bool b) => a == b;

    public static bool Less(bool a, bool b) => !a & b;
}

/// <summary>Unsigned bytes.</summary>
internal readonly struct BytesOrdering : IOrdering<ReadOnlySpan<byte>>
{
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static bool Equal(ReadOnlySpan<byte> a, ReadOnlySpan<byte> b) => a.SequenceEqual(b);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static bool Less(ReadOnlySpan<byte> a, ReadOnlySpan<byte> b) => a.SequenceCompareTo(b) < 0;
}

/// <summary>Calendar intervals are only equal or not.</summary>
internal readonly struct CalendarOrdering : IOrdering<CalendarInterval>
{
    public static bool Equal(CalendarInterval a, CalendarInterval b) => a == b;

    public static bool Less(CalendarInterval a, CalendarInterval b) =>
        (a.Months, a.Days, a.Microseconds).CompareTo((b.Months, b.Days, b.Microseconds)) < 0;
}
