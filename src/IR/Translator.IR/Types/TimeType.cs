namespace Translator.IR.Types;

/// <summary>A time of day, stored as nanoseconds since midnight (64-bit; Spark 4.1).</summary>
/// <param name="Precision">Digits of the fraction of a second, 0 to 9; Spark's are 0 to 6.</param>
public sealed record TimeType(int Precision) : DataType
{
    /// <inheritdoc/>
    public override string Name => $"time({Precision})";
}
