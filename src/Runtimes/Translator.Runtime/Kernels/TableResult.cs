using Translator.Runtime.Columns;

namespace Translator.Runtime.Kernels;

/// <summary>What a table function gives: its columns, and for each of their rows the input row it comes from (ascending).</summary>
/// <param name="Columns">The columns.</param>
/// <param name="InputRows">The input row of each row.</param>
public sealed record TableResult(Column[] Columns, int[] InputRows);
