using System.Text;
using Translator.IR.Types;

namespace Translator.Runtime.Kernels.Text;

/// <summary>Length, case, trimming, padding and cutting of text.</summary>
internal static class TextBasicsKernels
{
    public static void Register(KernelRegistryBuilder kernels)
    {
        kernels.Scalar("upper", static r => Kernel.UnaryBytes<ReadOnlySpan<byte>, ChangeCase>(r, new ChangeCase(upper: true)));
        kernels.Scalar("lower", static r => Kernel.UnaryBytes<ReadOnlySpan<byte>, ChangeCase>(r, new ChangeCase(upper: false)));
        kernels.Scalar("initcap", static r => Kernel.UnaryBytes<ReadOnlySpan<byte>, InitCap>(r));
        kernels.Scalar(
            "length",
            static r =>
                r.Arguments[0] is BinaryType
                    ? Kernel.Unary<ReadOnlySpan<byte>, int, ByteCount>(r, new ByteCount(1))
                    : Kernel.Unary<ReadOnlySpan<byte>, int, CharacterCount>(r)
        );
        kernels.Scalar("octet_length", static r => Kernel.Unary<ReadOnlySpan<byte>, int, ByteCount>(r, new ByteCount(1)));
        kernels.Scalar("bit_length", static r => Kernel.Unary<ReadOnlySpan<byte>, int, ByteCount>(r, new ByteCount(8)));
        RegisterTrims(kernels);
        foreach (var (id, start) in new[] { ("lpad", true), ("rpad", false) })
        {
            kernels.Scalar(id, r => Pad(r, start));
        }
        kernels.Scalar("substring", static r => Substring(r));
        kernels.Scalar(
            "left",
            static r => Kernel.BinaryBytes<ReadOnlySpan<byte>, int, TakeLeft>(r, new TakeLeft(r.Arguments[0] is BinaryType))
        );
        kernels.Scalar("right", static r => Kernel.BinaryBytes<ReadOnlySpan<byte>, int, TakeRight>(r));
        kernels.Scalar("repeat", static r => Kernel.BinaryBytes<ReadOnlySpan<byte>, int, Repeat>(r));
        kernels.Scalar("space", static r => Kernel.UnaryBytes<int, Space>(r));
    }

    private static void RegisterTrims(KernelRegistryBuilder kernels)
    {
        foreach (
            var (id, start, end, swapped) in new[]
            {
                ("trim", true, true, false),
                ("btrim", true, true, false),
                ("ltrim", true, false, false),
                ("rtrim", false, true, false),
                ("ltrim.swapped", true, false, true),
                ("rtrim.swapped", false, true, true),
            }
        )
        {
            kernels.Scalar(
                id,
                r =>
                    r.Arguments.Count == 1
                        ? Kernel.UnaryBytes<ReadOnlySpan<byte>, TrimBlanks>(r, new TrimBlanks(start, end))
                        : Kernel.BinaryBytes<ReadOnlySpan<byte>, ReadOnlySpan<byte>, TrimCharacters>(
                            r,
                            new TrimCharacters(start, end, swapped)
                        )
            );
        }
    }

    private static ScalarKernel Pad(KernelRequest request, bool start)
    {
        var bytes = request.Arguments[0] is BinaryType;
        return request.Arguments.Count == 2
            ? Kernel.BinaryBytes<ReadOnlySpan<byte>, int, PadDefault>(request, new PadDefault(start, bytes))
            : Kernel.TernaryBytes<ReadOnlySpan<byte>, int, ReadOnlySpan<byte>, Pad>(request, new Pad(start, bytes));
    }

    private static ScalarKernel Substring(KernelRequest request)
    {
        var bytes = request.Arguments[0] is BinaryType;
        return request.Arguments.Count == 2
            ? Kernel.BinaryBytes<ReadOnlySpan<byte>, int, SubstringFrom>(request, new SubstringFrom(bytes))
            : Kernel.TernaryBytes<ReadOnlySpan<byte>, int, int, SubstringPart>(request, new SubstringPart(bytes));
    }
}
