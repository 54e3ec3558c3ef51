namespace Translator.IR.Types;

/// <summary>A day of the proleptic Gregorian calendar, stored as days since 1970-01-01 (32-bit).</summary>
public sealed record DateType : DataType
{
    internal DateType() { }

    /// <inheritdoc/>
    public override string Name => "date";
}
