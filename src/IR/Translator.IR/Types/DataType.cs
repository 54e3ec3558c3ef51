namespace Translator.IR.Types;

/// <summary>
/// The type of a value. Types compare by meaning and print in the spelling of Spark SQL (<c>array&lt;int&gt;</c>).
/// Nullability of a column or expression is kept beside its type; nullability inside arrays, maps and structs is part of the type.
/// </summary>
[Closed]
public abstract record DataType
{
    private protected DataType() { }

    /// <summary>True or false.</summary>
    public static BooleanType Boolean { get; } = new();

    /// <summary>8-bit signed integer.</summary>
    public static TinyIntType TinyInt { get; } = new();

    /// <summary>16-bit signed integer.</summary>
    public static SmallIntType SmallInt { get; } = new();

    /// <summary>32-bit signed integer.</summary>
    public static IntType Int { get; } = new();

    /// <summary>64-bit signed integer.</summary>
    public static BigIntType BigInt { get; } = new();

    /// <summary>32-bit IEEE 754 number.</summary>
    public static FloatType Float { get; } = new();

    /// <summary>64-bit IEEE 754 number.</summary>
    public static DoubleType Double { get; } = new();

    /// <summary>Text of any length, UTF-8, compared by bytes.</summary>
    public static StringType String { get; } = new();

    /// <summary>Bytes of any length.</summary>
    public static BinaryType Binary { get; } = new();

    /// <summary>A day of the proleptic Gregorian calendar.</summary>
    public static DateType Date { get; } = new();

    /// <summary>A date and time of day without a zone, to the microsecond.</summary>
    public static TimestampType Timestamp { get; } = new(6);

    /// <summary>An instant, shown in the session's zone, to the microsecond.</summary>
    public static TimestampLtzType TimestampLtz { get; } = new(6);

    /// <summary>The type of a bare NULL.</summary>
    public static VoidType Void { get; } = new();

    /// <summary>A self-describing value.</summary>
    public static VariantType Variant { get; } = new();

    /// <summary>The type of an expression that has an error; it agrees with every type, so that one mistake is reported once.</summary>
    public static ErrorType Error { get; } = new();

    /// <summary>The type's name in Spark SQL's spelling, lower case.</summary>
    public abstract string Name { get; }

    /// <inheritdoc/>
    public sealed override string ToString() => Name;
}
