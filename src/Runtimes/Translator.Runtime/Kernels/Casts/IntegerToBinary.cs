using System.Numerics;
using System.Runtime.CompilerServices;
using Translator.Runtime.Columns;

namespace Translator.Runtime.Kernels.Casts;

/// <summary>Integers as their bytes, high byte first; only outside ANSI mode.</summary>
internal static class IntegerToBinary
{
    public static ScalarKernel? TryCreate(KernelRequest request) =>
        request.Arguments[0].Storage switch
        {
            Storage.Int8 => Kernel.UnaryBytes<sbyte, ToBytes<sbyte>>(request),
            Storage.Int16 => Kernel.UnaryBytes<short, ToBytes<short>>(request),
            Storage.Int32 => Kernel.UnaryBytes<int, ToBytes<int>>(request),
            Storage.Int64 => Kernel.UnaryBytes<long, ToBytes<long>>(request),
            _ => null,
        };

    private readonly struct ToBytes<T> : IUnaryBytes<T>
        where T : unmanaged, IBinaryInteger<T>
    {
        public bool Invoke(T a, ref ByteWriter output)
        {
            var size = Unsafe.SizeOf<T>();
            a.WriteBigEndian(output.GetSpan(size));
            output.Advance(size);
            return true;
        }
    }
}
