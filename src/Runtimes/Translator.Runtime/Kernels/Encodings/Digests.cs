using System.IO.Hashing;
using System.Security.Cryptography;
using Translator.Runtime.Diagnostics;

namespace Translator.Runtime.Kernels.Encodings;

internal static class Digest
{
    public static void WriteHex(scoped ReadOnlySpan<byte> hash, ref ByteWriter output)
    {
        var target = output.GetSpan(hash.Length * 2);
        Convert.TryToHexStringLower(hash, target, out var written);
        output.Advance(written);
    }
}

internal readonly struct Md5 : IUnaryBytes<ReadOnlySpan<byte>>
{
    public bool Invoke(ReadOnlySpan<byte> a, ref ByteWriter output)
    {
        Span<byte> hash = stackalloc byte[16];
#pragma warning disable CA5351 // SQL's md5 is a checksum.
        MD5.HashData(a, hash);
#pragma warning restore CA5351
        Digest.WriteHex(hash, ref output);
        return true;
    }
}

internal readonly struct Sha1 : IUnaryBytes<ReadOnlySpan<byte>>
{
    public bool Invoke(ReadOnlySpan<byte> a, ref ByteWriter output)
    {
        Span<byte> hash = stackalloc byte[20];
#pragma warning disable CA5350 // SQL's sha1 is a checksum.
        SHA1.HashData(a, hash);
#pragma warning restore CA5350
        Digest.WriteHex(hash, ref output);
        return true;
    }
}

internal readonly struct Sha2 : IBinaryBytes<ReadOnlySpan<byte>, int>
{
    public bool Invoke(ReadOnlySpan<byte> a, int b, ref ByteWriter output)
    {
        Span<byte> hash = stackalloc byte[64];
        switch (b)
        {
            case 0 or 256:
                hash = hash[..SHA256.HashData(a, hash)];
                break;
            case 384:
                hash = hash[..SHA384.HashData(a, hash)];
                break;
            case 512:
                SHA512.HashData(a, hash);
                break;
            case 224:
                throw DataErrors.InvalidArgument("sha2", "SHA-224 is not supported");
            default:
                return false;
        }
        Digest.WriteHex(hash, ref output);
        return true;
    }
}

internal readonly struct CyclicRedundancy : IUnary<ReadOnlySpan<byte>, long>, ITotal
{
    public bool Invoke(ReadOnlySpan<byte> a, out long result)
    {
        result = Crc32.HashToUInt32(a);
        return true;
    }
}
