namespace Translator.Runtime.Kernels.Patterns;

/// <summary>LIKE and regular expressions.</summary>
internal static class PatternKernels
{
    public static void Register(KernelRegistryBuilder kernels)
    {
        foreach (var (id, ignoreCase) in new[] { ("like", false), ("ilike", true) })
        {
            kernels.Scalar(
                id,
                r =>
                    r.Arguments.Count == 2
                        ? Kernel.Binary<ReadOnlySpan<byte>, ReadOnlySpan<byte>, bool, Like>(r, new Like(new LikeCache(ignoreCase)))
                        : Kernel.Ternary<ReadOnlySpan<byte>, ReadOnlySpan<byte>, ReadOnlySpan<byte>, bool, LikeWithEscape>(
                            r,
                            new LikeWithEscape(new LikeCache(ignoreCase))
                        )
            );
        }
        kernels.Scalar(
            "rlike",
            static r => Kernel.Binary<ReadOnlySpan<byte>, ReadOnlySpan<byte>, bool, RegexTest>(r, new RegexTest(new RegexCache("rlike")))
        );
        kernels.Scalar(
            "regexp_count",
            static r =>
                Kernel.Binary<ReadOnlySpan<byte>, ReadOnlySpan<byte>, int, RegexCount>(r, new RegexCount(new RegexCache("regexp_count")))
        );
        kernels.Scalar("regexp_instr", static r => Position(r, new RegexCache("regexp_instr")));
        kernels.Scalar(
            "regexp_substr",
            static r =>
                Kernel.BinaryBytes<ReadOnlySpan<byte>, ReadOnlySpan<byte>, RegexPart>(r, new RegexPart(new RegexCache("regexp_substr")))
        );
        kernels.Scalar("regexp_extract", static r => Extract(r, new RegexCache("regexp_extract")));
        kernels.Scalar("regexp_replace", static r => Replace(r, new RegexCache("regexp_replace")));
        kernels.Scalar("regexp_extract_all", RegexArrays.ExtractAll);
        kernels.Scalar("split", static r => RegexArrays.Split(r, endsEmpty: false));
    }

    private static ScalarKernel Position(KernelRequest request, RegexCache cache) =>
        request.Arguments.Count == 2
            ? Kernel.Binary<ReadOnlySpan<byte>, ReadOnlySpan<byte>, int, RegexPosition>(request, new RegexPosition(cache))
            : Kernel.Ternary<ReadOnlySpan<byte>, ReadOnlySpan<byte>, int, int, RegexPositionOfGroup>(
                request,
                new RegexPositionOfGroup(cache)
            );

    private static ScalarKernel Extract(KernelRequest request, RegexCache cache) =>
        request.Arguments.Count == 2
            ? Kernel.BinaryBytes<ReadOnlySpan<byte>, ReadOnlySpan<byte>, RegexExtractFirst>(request, new RegexExtractFirst(cache))
            : Kernel.TernaryBytes<ReadOnlySpan<byte>, ReadOnlySpan<byte>, int, RegexExtract>(request, new RegexExtract(cache));

    private static ScalarKernel Replace(KernelRequest request, RegexCache cache) =>
        request.Arguments.Count == 3
            ? Kernel.TernaryBytes<ReadOnlySpan<byte>, ReadOnlySpan<byte>, ReadOnlySpan<byte>, RegexReplace>(
                request,
                new RegexReplace(cache)
            )
            : Kernel.QuaternaryBytes<ReadOnlySpan<byte>, ReadOnlySpan<byte>, ReadOnlySpan<byte>, int, RegexReplaceFrom>(
                request,
                new RegexReplaceFrom(cache)
            );
}
