namespace Translator.Frontends.Binding.Naming;

/// <summary>How a dotted name was taken apart.</summary>
/// <param name="PartsUsed">The parts of the column itself.</param>
/// <param name="MapParts">The later parts that are keys of a map instead of fields.</param>
internal sealed record ColumnPath(int PartsUsed, IReadOnlyCollection<int> MapParts);
