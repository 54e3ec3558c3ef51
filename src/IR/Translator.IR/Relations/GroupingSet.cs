namespace Translator.IR.Relations;

/// <summary>One grouping of a <c>GROUPING SETS</c>, <c>CUBE</c> or <c>ROLLUP</c>.</summary>
/// <param name="Keys">Positions of the keys that it groups by; the others are NULL in its rows.</param>
public sealed record GroupingSet(EquatableArray<int> Keys);
