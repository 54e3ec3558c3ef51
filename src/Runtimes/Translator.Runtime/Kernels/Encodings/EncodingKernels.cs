namespace Translator.Runtime.Kernels.Encodings;

/// <summary>Hashes and encodings of bytes.</summary>
internal static class EncodingKernels
{
    public static void Register(KernelRegistryBuilder kernels)
    {
        kernels.Scalar("md5", static r => Kernel.UnaryBytes<ReadOnlySpan<byte>, Md5>(r));
        kernels.Scalar("sha1", static r => Kernel.UnaryBytes<ReadOnlySpan<byte>, Sha1>(r));
        kernels.Scalar("sha2", static r => Kernel.BinaryBytes<ReadOnlySpan<byte>, int, Sha2>(r));
        kernels.Scalar("crc32", static r => Kernel.Unary<ReadOnlySpan<byte>, long, CyclicRedundancy>(r));
        kernels.Scalar("hash", RowHashes.Hash32);
        kernels.Scalar("xxhash64", RowHashes.Hash64);
        kernels.Scalar("base64", static r => Kernel.UnaryBytes<ReadOnlySpan<byte>, ToBase64>(r));
        kernels.Scalar("unbase64", static r => Kernel.UnaryBytes<ReadOnlySpan<byte>, FromBase64>(r, new FromBase64(strict: false)));
        kernels.Scalar("encode", static r => Kernel.BinaryBytes<ReadOnlySpan<byte>, ReadOnlySpan<byte>, Encode>(r));
        kernels.Scalar("decode", static r => Kernel.BinaryBytes<ReadOnlySpan<byte>, ReadOnlySpan<byte>, Decode>(r));
        foreach (var (id, orNull) in new[] { ("to_binary", false), ("try_to_binary", true) })
        {
            kernels.Scalar(
                id,
                r =>
                    r.Arguments.Count == 1
                        ? Kernel.UnaryBytes<ReadOnlySpan<byte>, HexToBinary>(r, new HexToBinary(orNull))
                        : Kernel.BinaryBytes<ReadOnlySpan<byte>, ReadOnlySpan<byte>, ToBinary>(r, new ToBinary(orNull))
            );
        }
    }
}
