using Translator.IR.Types;

namespace Translator.IR.Expressions;

/// <summary>Hands out the column ids of one query. Rules that make columns go on from where the binder stopped.</summary>
/// <param name="next">The first number to give.</param>
public sealed class ColumnIdAllocator(int next = 1)
{
    /// <summary>The number that the next column gets.</summary>
    public int Next { get; private set; } = next;

    /// <summary>A new id.</summary>
    public ColumnId Allocate() => new(Next++);

    /// <summary>A new column.</summary>
    public ColumnSymbol Allocate(string name, DataType type, bool nullable) => new(Allocate(), name, type, nullable);

    /// <summary>A new column with the name, type and nullability of another.</summary>
    public ColumnSymbol Copy(ColumnSymbol column)
    {
        ArgumentNullException.ThrowIfNull(column);
        return column with { Id = Allocate() };
    }
}
