using System.Numerics;
using Translator.IR.Diagnostics;
using Translator.Runtime.Columns;
using Translator.Runtime.Diagnostics;

namespace Translator.Runtime.Kernels.Operators;

/// <summary>&amp; | ^ ~ &lt;&lt; &gt;&gt; &gt;&gt;&gt; and questions about bits.</summary>
internal static class BitwiseKernels
{
    public static void Register(KernelRegistryBuilder kernels)
    {
        kernels.Scalar("bit_and_op", static r => ByType(r, new AndFactory()));
        kernels.Scalar("bit_or_op", static r => ByType(r, new OrFactory()));
        kernels.Scalar("bit_xor_op", static r => ByType(r, new XorFactory()));
        kernels.Scalar("bit_not", static r => ByType(r, new NotFactory()));
        kernels.Scalar("bit_count", static r => ByType(r, new CountFactory()));
        kernels.Scalar("bit_get", static r => ByType(r, new GetFactory()));
        kernels.Scalar("shift_left", static r => Shift(r, new Shifts(left: true, unsigned: false)));
        kernels.Scalar("shift_right", static r => Shift(r, new Shifts(left: false, unsigned: false)));
        kernels.Scalar("shift_right_unsigned", static r => Shift(r, new Shifts(left: false, unsigned: true)));
    }

    private static ScalarKernel Shift(KernelRequest r, Shifts shifts) =>
        r.Arguments[0].Storage == Storage.Int64
            ? Kernel.Binary<long, int, long, Shifts>(r, shifts)
            : Kernel.Binary<int, int, int, Shifts>(r, shifts);

    private static ScalarKernel ByType(KernelRequest r, IFactory factory) =>
        r.Arguments[0].Storage switch
        {
            Storage.Boolean => Kernel.Unary<bool, int, CountFlag>(r),
            Storage.Int8 => factory.Create<sbyte>(r),
            Storage.Int16 => factory.Create<short>(r),
            Storage.Int32 => factory.Create<int>(r),
            Storage.Int64 => factory.Create<long>(r),
            _ => throw new InternalErrorException("runtime", $"{r.Id} of {r.Arguments[0]}"),
        };

    private interface IFactory
    {
        ScalarKernel Create<T>(KernelRequest request)
            where T : unmanaged, IBinaryInteger<T>;
    }

    private sealed class AndFactory : IFactory
    {
        public ScalarKernel Create<T>(KernelRequest request)
            where T : unmanaged, IBinaryInteger<T> => Kernel.Binary<T, T, T, And<T>>(request);
    }

    private sealed class OrFactory : IFactory
    {
        public ScalarKernel Create<T>(KernelRequest request)
            where T : unmanaged, IBinaryInteger<T> => Kernel.Binary<T, T, T, Or<T>>(request);
    }

    private sealed class XorFactory : IFactory
    {
        public ScalarKernel Create<T>(KernelRequest request)
            where T : unmanaged, IBinaryInteger<T> => Kernel.Binary<T, T, T, Xor<T>>(request);
    }

    private sealed class NotFactory : IFactory
    {
        public ScalarKernel Create<T>(KernelRequest request)
            where T : unmanaged, IBinaryInteger<T> => Kernel.Unary<T, T, Not<T>>(request);
    }

    private sealed class CountFactory : IFactory
    {
        public ScalarKernel Create<T>(KernelRequest request)
            where T : unmanaged, IBinaryInteger<T> => Kernel.Unary<T, int, Count<T>>(request);
    }

    private sealed class GetFactory : IFactory
    {
        public ScalarKernel Create<T>(KernelRequest request)
            where T : unmanaged, IBinaryInteger<T> => Kernel.Binary<T, int, sbyte, Get<T>>(request);
    }

    private readonly struct And<T> : IBinary<T, T, T>, ITotal
        where T : unmanaged, IBinaryInteger<T>
    {
        public bool Invoke(T a, T b, out T result)
        {
            result = a & b;
            return true;
        }
    }

    private readonly struct Or<T> : IBinary<T, T, T>, ITotal
        where T : unmanaged, IBinaryInteger<T>
    {
        public bool Invoke(T a, T b, out T result)
        {
            result = a | b;
            return true;
        }
    }

    private readonly struct Xor<T> : IBinary<T, T, T>, ITotal
        where T : unmanaged, IBinaryInteger<T>
    {
        public bool Invoke(T a, T b, out T result)
        {
            result = a ^ b;
            return true;
        }
    }

    private readonly struct Not<T> : IUnary<T, T>, ITotal
        where T : unmanaged, IBinaryInteger<T>
    {
        public bool Invoke(T a, out T result)
        {
            result = ~a;
            return true;
        }
    }

    private readonly struct Count<T> : IUnary<T, int>, ITotal
        where T : unmanaged, IBinaryInteger<T>
    {
        public bool Invoke(T a, out int result)
        {
            result = BitOperations.PopCount((ulong)long.CreateTruncating(a));
            return true;
        }
    }

    private readonly struct CountFlag : IUnary<bool, int>, ITotal
    {
        public bool Invoke(bool a, out int result)
        {
            result = a ? 1 : 0;
            return true;
        }
    }

    private readonly struct Get<T> : IBinary<T, int, sbyte>
        where T : unmanaged, IBinaryInteger<T>
    {
        public bool Invoke(T a, int position, out sbyte result)
        {
            var bits = System.Runtime.CompilerServices.Unsafe.SizeOf<T>() * 8;
            if (position < 0 || position >= bits)
            {
                throw DataErrors.InvalidArgument(
                    "bit_get",
                    $"position {position} is outside 0 to {bits - 1}",
                    "INVALID_PARAMETER_VALUE.BIT_POSITION_RANGE"
                );
            }
            result = (sbyte)(long.CreateTruncating(a) >> position & 1);
            return true;
        }
    }

    private readonly struct Shifts(bool left, bool unsigned) : IBinary<int, int, int>, IBinary<long, int, long>, ITotal
    {
        public bool Invoke(int a, int count, out int result)
        {
            result =
                left ? a << count
                : unsigned ? a >>> count
                : a >> count;
            return true;
        }

        public bool Invoke(long a, int count, out long result)
        {
            result =
                left ? a << count
                : unsigned ? a >>> count
                : a >> count;
            return true;
        }
    }
}
