namespace Translator.IR.Types;

/// <summary>An instant, stored as microseconds since 1970-01-01 00:00:00 UTC (64-bit), read and shown in the session's zone. Spark's <c>TIMESTAMP</c>.</summary>
/// <param name="Precision">Digits of the fraction of a second; Spark's and ours are 6 where nothing is said.</param>
public sealed record TimestampLtzType(int Precision) : DataType
{
    /// <inheritdoc/>
    public override string Name => Precision == 6 ? "timestamp" : $"timestamp_ltz({Precision})";
}
