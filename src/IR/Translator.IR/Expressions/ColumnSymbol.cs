using Translator.IR.Types;

namespace Translator.IR.Expressions;

/// <summary>A column as a relation gives it: identity, name, type and nullability.</summary>
/// <param name="Id">The identity that expressions refer to.</param>
/// <param name="Name">The name as the user sees it; not unique.</param>
/// <param name="Type">The type.</param>
/// <param name="Nullable">Whether a row can hold NULL in it.</param>
public sealed record ColumnSymbol(ColumnId Id, string Name, DataType Type, bool Nullable)
{
    /// <inheritdoc/>
    public override string ToString() => $"{Name}{Id}";
}
