using Translator.IR;
using Translator.IR.Expressions;
using Translator.IR.Relations;

namespace Translator.Backends.Batch.Operators;

/// <summary>Computes columns of each row.</summary>
public sealed record Projection(PhysicalOperator Input, EquatableArray<Assignment> Columns) : PhysicalOperator
{
    public override EquatableArray<ColumnSymbol> Output { get; } = Columns.Select(static c => c.Column).ToEquatableArray();
    public override EquatableArray<PhysicalOperator> Inputs => [Input];
    public override EquatableArray<SortKey> Order => Input.Order;
}
