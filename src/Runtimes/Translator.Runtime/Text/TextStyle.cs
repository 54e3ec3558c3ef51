namespace Translator.Runtime.Text;

/// <summary>In which form a cell is written.</summary>
public enum TextStyle
{
    /// <summary>As CAST(… AS STRING) in ANSI mode: <c>[1, null]</c>, <c>{a -> 1}</c>, <c>INTERVAL '1' DAY</c>.</summary>
    Cast,

    /// <summary>As CAST outside ANSI mode: small decimals with an exponent (<c>1E-8</c>).</summary>
    LegacyCast,

    /// <summary>As CAST in Hive: <c>TRUE</c> and <c>FALSE</c>, instants with the name of the zone.</summary>
    HiveCast,

    /// <summary>As Spark's shell prints results: <c>NULL</c>, <c>[1,null]</c>, <c>{"a":1}</c>, intervals as <c>1 02:03:04.000000000</c>.</summary>
    Shell,
}
