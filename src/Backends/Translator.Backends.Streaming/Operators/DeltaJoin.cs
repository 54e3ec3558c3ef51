using Translator.IR;
using Translator.IR.Expressions;
using Translator.IR.Relations;

namespace Translator.Backends.Streaming.Operators;

/// <summary>
/// Bilinear: new left rows meet the old right rows, then new right rows meet all left rows.
/// <see cref="Keys"/>: Equalities between both sides; none for a cross join. <see cref="Residual"/>: What a pair must satisfy beyond the keys, or null.
/// </summary>
public sealed record DeltaJoin(StreamOperator Left, StreamOperator Right, EquatableArray<JoinKey> Keys, Expression? Residual)
    : StreamOperator
{
    public override EquatableArray<ColumnSymbol> Output { get; } = [.. Left.Output, .. Right.Output];

    public override EquatableArray<StreamOperator> Inputs => [Left, Right];
}
