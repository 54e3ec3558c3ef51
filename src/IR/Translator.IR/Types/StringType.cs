namespace Translator.IR.Types;

/// <summary>Text of any length, UTF-8; compared and ordered by its bytes (Spark's UTF8_BINARY collation).</summary>
public sealed record StringType : DataType
{
    internal StringType() { }

    /// <inheritdoc/>
    public override string Name => "string";
}
