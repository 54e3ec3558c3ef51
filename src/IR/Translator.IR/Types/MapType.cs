namespace Translator.IR.Types;

/// <summary>Entries from keys, which are never NULL and never repeat, to values; entries keep the order they were made in.</summary>
/// <param name="Key">The keys' type.</param>
/// <param name="Value">The values' type.</param>
/// <param name="ValueContainsNull">Whether a value can be NULL.</param>
public sealed record MapType(DataType Key, DataType Value, bool ValueContainsNull = true) : DataType
{
    /// <inheritdoc/>
    public override string Name => $"map<{Key.Name},{Value.Name}>";
}
