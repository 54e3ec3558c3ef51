using Translator.Backends.Streaming.Traits;
using Translator.IR;
using Translator.IR.Expressions;
using Translator.IR.Relations;

namespace Translator.Backends.Streaming.Operators;

/// <summary>
/// Keeps rows until the watermark has passed the end of their session, then gives them out with its bounds. Rows only come, they are never taken back.
/// <see cref="Closing"/>: The column that says when a row is late.
/// </summary>
public sealed record SessionAssignment(
    StreamOperator Input,
    Expression Time,
    EquatableArray<Expression> Partition,
    long Size,
    Expression? Gap,
    ColumnSymbol Start,
    ColumnSymbol End,
    EventTimeColumn Closing
) : StreamOperator
{
    public override EquatableArray<ColumnSymbol> Output { get; } = [.. Input.Output, Start, End];

    public override EquatableArray<StreamOperator> Inputs => [Input];
}
