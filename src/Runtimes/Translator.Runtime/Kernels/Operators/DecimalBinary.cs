using Translator.IR.Types;
using Translator.Runtime.Diagnostics;
using Translator.Runtime.Numbers;

namespace Translator.Runtime.Kernels.Operators;

/// <summary>Decimal arithmetic at the result's precision and scale, rounded half up.</summary>
internal readonly struct DecimalBinary<TFailure>(DecimalOperation operation, DecimalType left, DecimalType right, DecimalType type)
    : IBinary<Int128, Int128, Int128>
    where TFailure : struct, IFailure
{
    public bool Invoke(Int128 a, Int128 b, out Int128 result)
    {
        result = 0;
        if (b == 0 && operation is DecimalOperation.Divide)
        {
            return TFailure.Fail(static () => DataErrors.DivideByZero());
        }
        if (b == 0 && operation is DecimalOperation.Modulo)
        {
            return TFailure.Fail(static () => DataErrors.Create(RuntimeDiagnostics.RemainderByZero));
        }
        var (precision, scale) = (type.Precision, type.Scale);
        var fits = operation switch
        {
            DecimalOperation.Add => Decimals.TryAdd(a, left.Scale, b, right.Scale, precision, scale, out result),
            DecimalOperation.Subtract => Decimals.TryAdd(a, left.Scale, -b, right.Scale, precision, scale, out result),
            DecimalOperation.Multiply => Decimals.TryMultiply(a, left.Scale, b, right.Scale, precision, scale, out result),
            DecimalOperation.Divide => Decimals.TryDivide(a, left.Scale, b, right.Scale, precision, scale, out result),
            DecimalOperation.Modulo => Decimals.TryRemainder(a, left.Scale, b, right.Scale, precision, scale, out result),
            _ => throw new InvalidOperationException($"{operation}"),
        };
        return fits || Fail(operation, type);
    }

    private static bool Fail(DecimalOperation operation, DecimalType type) =>
        TFailure.Fail(() => DataErrors.OutOfRange($"The result of {operation.ToString().ToLowerInvariant()}", type));
}

/// <summary>Decimal division cut to a bigint.</summary>
internal readonly struct DecimalQuotient<TFailure>(int leftScale, int rightScale) : IBinary<Int128, Int128, long>
    where TFailure : struct, IFailure
{
    public bool Invoke(Int128 a, Int128 b, out long result)
    {
        result = 0;
        if (b == 0)
        {
            return TFailure.Fail(static () => DataErrors.DivideByZero());
        }
        return Decimals.TryQuotient(a, leftScale, b, rightScale, out result)
            || TFailure.Fail(static () => DataErrors.Overflow("the division", DataType.BigInt));
    }
}

internal readonly struct DecimalNegative : IUnary<Int128, Int128>, ITotal
{
    public bool Invoke(Int128 a, out Int128 result)
    {
        result = -a;
        return true;
    }
}
