using System.Buffers.Binary;

namespace Translator.IR.Time;

/// <summary>
/// The changes of a zone's offset as the system's zone database lists them, to the second; .NET's own reading rounds old offsets to
/// minutes. After the last change the zone's rule goes on, which <see cref="TimeZoneInfo"/> knows.
/// </summary>
internal sealed class ZoneFile
{
    private static readonly string[] Folders = ["/usr/share/zoneinfo", "/usr/lib/zoneinfo", "/usr/share/lib/zoneinfo"];
    private const long MicrosPerSecond = 1_000_000;
    private readonly long[] changes;
    private readonly long[] offsets;

    private ZoneFile(long[] changes, long[] offsets)
    {
        this.changes = changes;
        this.offsets = offsets;
    }

    /// <summary>The last change, in microseconds; from there on the rule counts.</summary>
    public long End => changes[^1];

    /// <summary>The file of a zone, or null where there is none.</summary>
    public static ZoneFile? Find(string id)
    {
        if (id.Contains("..", StringComparison.Ordinal) || Path.IsPathRooted(id))
        {
            return null;
        }
        foreach (var folder in Folders)
        {
            var path = Path.Combine(folder, id);
            if (File.Exists(path))
            {
                return Parse(File.ReadAllBytes(path));
            }
        }
        return null;
    }

    /// <summary>The offset at a moment before <see cref="End"/>.</summary>
    public long OffsetAt(long utc)
    {
        var at = Array.BinarySearch(changes, utc);
        return offsets[(at >= 0 ? at : ~at - 1) + 1];
    }

    /// <summary>Reads the 64-bit part of a zone file; null if it is not one, or has no changes.</summary>
    internal static ZoneFile? Parse(ReadOnlySpan<byte> file)
    {
        if (!TryReadHeader(file, out var first) || file[4] < (byte)'2')
        {
            return null;
        }
        var start = 44 + first.Size(4);
        if (file.Length < start || !TryReadHeader(file[start..], out var header) || header.Times == 0)
        {
            return null;
        }
        var body = file[(start + 44)..];
        if (body.Length < header.Size(8))
        {
            return null;
        }
        var kinds = body[(header.Times * 8)..];
        var types = kinds[header.Times..];
        var changes = new long[header.Times];
        var offsets = new long[header.Times + 1];
        offsets[0] = Offset(types, 0);
        for (var i = 0; i < changes.Length; i++)
        {
            var seconds = BinaryPrimitives.ReadInt64BigEndian(body[(i * 8)..]);
            changes[i] = long.CreateSaturating((Int128)seconds * MicrosPerSecond);
            offsets[i + 1] = Offset(types, kinds[i]);
        }
        return new ZoneFile(changes, offsets);
    }

    private static long Offset(ReadOnlySpan<byte> types, int kind) =>
        BinaryPrimitives.ReadInt32BigEndian(types[(kind * 6)..]) * MicrosPerSecond;

    private static bool TryReadHeader(ReadOnlySpan<byte> file, out Header header)
    {
        header = default;
        if (file.Length < 44 || !file[..4].SequenceEqual("TZif"u8))
        {
            return false;
        }
        header = new Header(
            BinaryPrimitives.ReadInt32BigEndian(file[20..]),
            BinaryPrimitives.ReadInt32BigEndian(file[24..]),
            BinaryPrimitives.ReadInt32BigEndian(file[28..]),
            BinaryPrimitives.ReadInt32BigEndian(file[32..]),
            BinaryPrimitives.ReadInt32BigEndian(file[36..]),
            BinaryPrimitives.ReadInt32BigEndian(file[40..])
        );
        return true;
    }

    private readonly record struct Header(int UtcFlags, int StandardFlags, int Leaps, int Times, int Types, int Characters)
    {
        public int Size(int timeSize) =>
            Times * (timeSize + 1) + Types * 6 + Characters + Leaps * (timeSize + 4) + StandardFlags + UtcFlags;
    }
}
