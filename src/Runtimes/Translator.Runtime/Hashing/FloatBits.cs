using System.Runtime.CompilerServices;

namespace Translator.Runtime.Hashing;

/// <summary>Floating numbers as bits that are equal where Spark's grouping says equal: one NaN, one zero.</summary>
internal static class FloatBits
{
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static ulong Of(double value) =>
        value == 0 ? 0
        : double.IsNaN(value) ? 0x7FF8_0000_0000_0000
        : BitConverter.DoubleToUInt64Bits(value);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static uint Of(float value) =>
        value == 0 ? 0
        : float.IsNaN(value) ? 0x7FC0_0000
        : BitConverter.SingleToUInt32Bits(value);
}
