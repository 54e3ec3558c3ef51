namespace Translator.IR.Types;

/// <summary>An exact number with a fixed number of digits after the point, stored as a 128-bit unscaled integer.</summary>
/// <param name="Precision">All digits, 1 to 38.</param>
/// <param name="Scale">Digits after the point, 0 to <paramref name="Precision"/>.</param>
public sealed record DecimalType(int Precision, int Scale) : DataType
{
    /// <summary>The most digits a decimal can have.</summary>
    public const int MaxPrecision = 38;

    /// <summary>The decimal that is written without parameters: <c>decimal(10,0)</c> (Spark 4).</summary>
    public static DecimalType Default { get; } = new(10, 0);

    /// <summary>Digits before the point.</summary>
    public int IntegerDigits => Precision - Scale;

    /// <inheritdoc/>
    public override string Name => $"decimal({Precision},{Scale})";
}
