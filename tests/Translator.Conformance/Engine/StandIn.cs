namespace Translator.Conformance.Engine;

/// <summary>Functions that the recorded test suites register in code rather than in SQL.</summary>
public enum StandIn
{
    /// <summary><c>udf(x)</c>: casts to string and back to the argument's type.</summary>
    Udf,

    /// <summary><c>udaf(x)</c>: the number of non-null arguments, as int.</summary>
    Udaf,

    /// <summary><c>booleq(a, b)</c>: a = b over booleans.</summary>
    BoolEq,

    /// <summary><c>boolne(a, b)</c>: a &lt;&gt; b over booleans.</summary>
    BoolNe,

    /// <summary><c>vol(s)</c>: its string argument.</summary>
    Vol,
}
