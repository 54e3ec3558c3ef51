using Translator.IR;
using Translator.IR.Expressions;
using Translator.IR.Relations;

namespace Translator.Backends.Batch.Operators;

/// <summary>
/// Pairs rows with equal keys. One side is put into a hash table, the other one streams past it. <see cref="Residual"/> is what the pair must
/// satisfy beyond the keys; <see cref="Condition"/> is the whole condition, for joins that ask whether it is NULL.
/// </summary>
public sealed record HashJoin(
    PhysicalOperator Left,
    PhysicalOperator Right,
    JoinKind Kind,
    EquatableArray<JoinKey> Keys,
    Expression? Residual,
    Expression Condition,
    JoinSide Build,
    ColumnSymbol? Mark
) : PhysicalOperator
{
    public override EquatableArray<ColumnSymbol> Output { get; } = JoinOutput.Of(Left.Output, Right.Output, Kind, Mark);
    public override EquatableArray<PhysicalOperator> Inputs => [Left, Right];
}
