namespace Translator.IR.Types;

/// <summary>32-bit IEEE 754 number. For grouping, joining and ordering NaN equals NaN and is the greatest value, and -0.0 equals 0.0 (Spark 4).</summary>
public sealed record FloatType : DataType
{
    internal FloatType() { }

    /// <inheritdoc/>
    public override string Name => "float";
}
