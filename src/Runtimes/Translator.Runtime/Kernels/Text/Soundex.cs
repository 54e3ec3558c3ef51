namespace Translator.Runtime.Kernels.Text;

/// <summary>American Soundex as Spark has it: H and W do not part equal codes, vowels do.</summary>
internal readonly struct Soundex : IUnaryBytes<ReadOnlySpan<byte>>
{
    // The code of A to Z; '7' marks letters that are passed over without ending a run, '0' vowels.
    private static ReadOnlySpan<byte> Codes => "01230127022455012623017202"u8;

    public bool Invoke(ReadOnlySpan<byte> a, ref ByteWriter output)
    {
        if (a.IsEmpty || !char.IsAsciiLetter((char)a[0]))
        {
            output.Write(a);
            return true;
        }
        Span<byte> code = [(byte)char.ToUpperInvariant((char)a[0]), (byte)'0', (byte)'0', (byte)'0'];
        var last = Codes[code[0] - 'A'];
        var length = 1;
        foreach (var letter in a[1..])
        {
            var upper = (byte)(letter & ~0x20);
            if (!char.IsAsciiLetter((char)letter))
            {
                last = (byte)'0';
                continue;
            }
            var digit = Codes[upper - 'A'];
            if (digit == '7')
            {
                continue;
            }
            if (digit != '0' && digit != last && length < 4)
            {
                code[length++] = digit;
            }
            last = digit;
        }
        output.Write(code);
        return true;
    }
}
