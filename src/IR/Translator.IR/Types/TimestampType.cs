namespace Translator.IR.Types;

/// <summary>A date and time of day without a zone, stored as microseconds since 1970-01-01 00:00:00 on the same clock (64-bit).</summary>
/// <param name="Precision">Digits of the fraction of a second; Spark's and ours are 6 where nothing is said.</param>
public sealed record TimestampType(int Precision) : DataType
{
    /// <inheritdoc/>
    public override string Name => Precision == 6 ? "timestamp_ntz" : $"timestamp_ntz({Precision})";
}
