using Translator.IR;
using Translator.IR.Expressions;
using Translator.IR.Relations;

namespace Translator.Backends.Batch.Operators;

/// <summary>Tries every pair of rows; the right side is kept in memory.</summary>
public sealed record NestedLoopJoin(PhysicalOperator Left, PhysicalOperator Right, JoinKind Kind, Expression? Condition, ColumnSymbol? Mark)
    : PhysicalOperator
{
    public override EquatableArray<ColumnSymbol> Output { get; } = JoinOutput.Of(Left.Output, Right.Output, Kind, Mark);
    public override EquatableArray<PhysicalOperator> Inputs => [Left, Right];
}
