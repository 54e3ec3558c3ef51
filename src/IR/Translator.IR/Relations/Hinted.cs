using Translator.IR.Expressions;

namespace Translator.IR.Relations;

/// <summary>A query with the author's hints. Gone after normalisation.</summary>
/// <param name="Input">The rows.</param>
/// <param name="Hints">The hints in order.</param>
[Node("hinted")]
public sealed partial record Hinted(Relation Input, EquatableArray<Hint> Hints) : Relation
{
    /// <inheritdoc/>
    private protected override EquatableArray<ColumnSymbol> DeriveOutput() => Input.Output;
}
