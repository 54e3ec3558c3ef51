using Translator.IR.Expressions;

namespace Translator.IR.Relations;

/// <summary>
/// Declares that rows come at most a delay late in event time. In batch it changes nothing; in a stream rows further behind are late.
/// </summary>
/// <param name="Input">The rows.</param>
/// <param name="Column">The event-time column.</param>
/// <param name="Delay">Microseconds.</param>
[Node("watermark")]
public sealed partial record Watermark(Relation Input, ColumnSymbol Column, long Delay) : Relation
{
    /// <inheritdoc/>
    private protected override EquatableArray<ColumnSymbol> DeriveOutput() => Input.Output;
}
