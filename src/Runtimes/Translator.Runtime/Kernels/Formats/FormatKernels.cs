using Translator.IR.Functions;
using Translator.IR.Types;

namespace Translator.Runtime.Kernels.Formats;

/// <summary>Values from JSON and CSV texts and back.</summary>
internal static class FormatKernels
{
    public static void Register(KernelRegistryBuilder kernels)
    {
        kernels.Scalar("from_json", FromJson.Create);
        kernels.Scalar("to_json", ToJson.Create);
        kernels.Scalar("schema_of_json", JsonSchema.Create);
        kernels.Scalar("to_number", static r => ToNumber(r, orNull: false));
        kernels.Scalar("try_to_number", static r => ToNumber(r, orNull: true));
        kernels.Scalar(
            "to_char",
            static r =>
                Kernel.BinaryBytes<Int128, ReadOnlySpan<byte>, NumberWriter>(
                    r,
                    new NumberWriter(NumberFormatOf(r), ((DecimalType)r.Arguments[0]).Scale)
                )
        );
    }

    private static ScalarKernel ToNumber(KernelRequest request, bool orNull) =>
        Kernel.Binary<ReadOnlySpan<byte>, ReadOnlySpan<byte>, Int128, ToNumber>(request, new ToNumber(NumberFormatOf(request), orNull));

    /// <summary>The format, which binding has checked; null where it is NULL.</summary>
    private static NumberFormat? NumberFormatOf(KernelRequest request) =>
        request.LiteralText(1) is { } text ? NumberFormat.TryParse(text, out _, out _) : null;
}
