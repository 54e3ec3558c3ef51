namespace Translator.IR.Types;

/// <summary>Text of at most a length; longer text is an error when it is written (Spark 4).</summary>
/// <param name="Length">Most characters, at least 1.</param>
public sealed record VarcharType(int Length) : DataType
{
    /// <inheritdoc/>
    public override string Name => $"varchar({Length})";
}
