using Translator.IR;
using Translator.IR.Expressions;
using Translator.IR.Relations;

namespace Translator.Backends.Batch.Operators;

/// <summary>Keeps the rows for which a predicate is TRUE; marks them and copies nothing.</summary>
public sealed record RowFilter(PhysicalOperator Input, Expression Predicate) : PhysicalOperator
{
    public override EquatableArray<ColumnSymbol> Output => Input.Output;
    public override EquatableArray<PhysicalOperator> Inputs => [Input];
    public override EquatableArray<SortKey> Order => Input.Order;
}
