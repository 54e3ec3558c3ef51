namespace Translator.IR.Functions;

/// <summary>When two calls with the same arguments give the same value.</summary>
public enum Determinism
{
    /// <summary>Always.</summary>
    Deterministic,

    /// <summary>Within one run: <c>current_date()</c>.</summary>
    StableInRun,

    /// <summary>Not even for two rows: <c>rand()</c>, <c>uuid()</c>.</summary>
    Volatile,

    /// <summary>When the rows come in the same order: <c>first</c>, <c>collect_list</c>. What the query leaves open is named by a diagnostic.</summary>
    OrderDependent,
}
