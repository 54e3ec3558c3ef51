namespace Translator.IR.Functions;

/// <summary>What an aggregate does with <c>WITHIN GROUP (ORDER BY …)</c>; an extension of its row. Rows without it take none.</summary>
/// <param name="KeyIsArgument">
/// Whether the one key is the function's first argument, and whether it descends its last (<c>percentile_cont</c>); such a row is called only
/// with WITHIN GROUP. If not, the keys order the rows (<c>listagg</c>).
/// </param>
public sealed record WithinGroupTraits(bool KeyIsArgument);
