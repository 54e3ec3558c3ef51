using Translator.IR.Types;

namespace Translator.IR.Expressions;

/// <summary>
/// The value of a column: of the input relation, of an enclosing query (a correlated reference, before normalisation) or of the enclosing lambda.
/// </summary>
/// <param name="Column">The column.</param>
[Node("column", CustomText = true)]
public sealed partial record ColumnReference(ColumnSymbol Column) : Expression
{
    /// <inheritdoc/>
    public override DataType Type => Column.Type;

    /// <inheritdoc/>
    public override bool Nullable => Column.Nullable;

    /// <summary>The column's identity.</summary>
    public ColumnId Id => Column.Id;
}
