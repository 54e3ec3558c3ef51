namespace Translator.IR.Functions.Signatures;

/// <summary>A set of types that a parameter takes as they are.</summary>
public enum TypeClass
{
    /// <summary>Every type.</summary>
    Any,

    /// <summary>Integers, decimals, float and double.</summary>
    Numeric,

    /// <summary>tinyint to bigint.</summary>
    Integer,

    /// <summary>float and double.</summary>
    Floating,

    /// <summary>Decimals of every precision and scale.</summary>
    Decimal,

    /// <summary>string, char, varchar.</summary>
    Text,

    /// <summary>Types with an order.</summary>
    Orderable,

    /// <summary>Types with equality.</summary>
    Comparable,

    /// <summary>Year-month and day-time intervals.</summary>
    Interval,

    /// <summary>Timestamps with and without zone.</summary>
    TimestampAny,

    /// <summary>Structs.</summary>
    Struct,
}
