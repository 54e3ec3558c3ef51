using System.Diagnostics.CodeAnalysis;
using System.Text;
using Translator.IR.Expressions;
using Translator.IR.Types;
using Translator.Runtime.Diagnostics;

namespace Translator.Runtime.Kernels.Casts;

/// <summary>What a cast does with a value that does not fit: report it in ANSI mode, else NULL.</summary>
internal sealed class CastFailure(DataType source, DataType target, CastMode mode)
{
    public CastMode Mode { get; } = mode;

    public DataType Source { get; } = source;

    public DataType Target { get; } = target;

    public bool Throws => Mode == CastMode.Ansi;

    /// <summary>Text that cannot be read as the target.</summary>
    public bool Malformed(ReadOnlySpan<byte> text) => Throws && ThrowMalformed(text);

    /// <summary>A number that is too large for the target.</summary>
    public bool Overflow<T>(T value)
        where T : IFormattable => Throws && ThrowOverflow(value);

    /// <summary>A number that is too large for a decimal.</summary>
    public bool OutOfRange(string value) => Throws && ThrowOutOfRange(value);

    /// <summary>A value too large for the target, also outside ANSI mode (intervals).</summary>
    public bool AlwaysOverflow<T>(T value)
        where T : IFormattable => Mode != CastMode.Try && ThrowOverflow(value);

    [DoesNotReturn]
    private bool ThrowMalformed(ReadOnlySpan<byte> text) =>
        throw DataErrors.CastInvalidInput($"'{Encoding.UTF8.GetString(text)}'", Source, Target);

    [DoesNotReturn]
    private bool ThrowOverflow(IFormattable value) =>
        throw DataErrors.CastOverflow(value.ToString(null, System.Globalization.CultureInfo.InvariantCulture), Source, Target);

    [DoesNotReturn]
    private bool ThrowOutOfRange(string value) => throw DataErrors.OutOfRange(value, Target);
}
