namespace Translator.IR.Types;

/// <summary>Text of a fixed length, padded with spaces when it is written (Spark 4, Hive 4).</summary>
/// <param name="Length">Number of characters, at least 1.</param>
public sealed record CharType(int Length) : DataType
{
    /// <inheritdoc/>
    public override string Name => $"char({Length})";
}
