namespace Translator.Runtime.Columns;

/// <summary>How the values of a type lie in memory.</summary>
public enum Storage
{
    /// <summary><c>FixedColumn&lt;bool&gt;</c>, one byte a value.</summary>
    Boolean,

    /// <summary><c>FixedColumn&lt;sbyte&gt;</c>: tinyint.</summary>
    Int8,

    /// <summary><c>FixedColumn&lt;short&gt;</c>: smallint.</summary>
    Int16,

    /// <summary><c>FixedColumn&lt;int&gt;</c>: int, date (days since 1970), year-month interval (months).</summary>
    Int32,

    /// <summary><c>FixedColumn&lt;long&gt;</c>: bigint, timestamps (µs since 1970), time (ns of the day), day-time interval (µs).</summary>
    Int64,

    /// <summary><c>FixedColumn&lt;float&gt;</c>.</summary>
    Float,

    /// <summary><c>FixedColumn&lt;double&gt;</c>.</summary>
    Double,

    /// <summary><c>FixedColumn&lt;Int128&gt;</c>: every decimal, unscaled.</summary>
    Int128,

    /// <summary><c>FixedColumn&lt;CalendarInterval&gt;</c>.</summary>
    CalendarInterval,

    /// <summary><see cref="BytesColumn"/>: string, char, varchar, binary, variant.</summary>
    Bytes,

    /// <summary><see cref="ArrayColumn"/>.</summary>
    Array,

    /// <summary><see cref="MapColumn"/>.</summary>
    Map,

    /// <summary><see cref="StructColumn"/>.</summary>
    Struct,

    /// <summary><see cref="NullColumn"/>: void.</summary>
    Null,
}
