namespace Translator.Frontends.Syntax;

/// <summary>
/// What a number literal is: a plain whole number is Int, BigInt or Decimal by its size; with a point it is Decimal, with an exponent Double.
/// </summary>
public enum NumberKind
{
    TinyInt,
    SmallInt,
    Int,
    BigInt,
    Decimal,
    Float,
    Double,
}
