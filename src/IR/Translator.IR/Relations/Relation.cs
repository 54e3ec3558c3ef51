using Translator.IR.Expressions;

namespace Translator.IR.Relations;

/// <summary>
/// Produces a multiset of rows; the rows have an order only right above a <c>Sort</c> or <c>TopN</c>. Relations are immutable and compare by meaning.
/// </summary>
[Closed]
public abstract partial record Relation
{
    private protected Relation() { }

    /// <summary>The columns of every row, in order.</summary>
    public abstract EquatableArray<ColumnSymbol> Output { get; }

    /// <summary>The user's text behind it; never takes part in equality.</summary>
    public Origin Origin { get; init; }
}
