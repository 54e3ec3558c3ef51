using Translator.Frontends.Binding.Expressions;
using Translator.IR.Diagnostics;
using Translator.IR.Expressions;

namespace Translator.Frontends.Binding.Queries;

/// <summary>A <c>window(…)</c> that waits for its <c>TimeWindow</c>.</summary>
/// <param name="Call">What it asks for.</param>
/// <param name="Start">The column of the start.</param>
/// <param name="End">The column of the end.</param>
/// <param name="Window">The struct of both, which queries name <c>window</c> or <c>session_window</c>.</param>
/// <param name="Value">How the struct is made of the two columns.</param>
/// <param name="Span">The call's text.</param>
internal sealed record PendingTimeWindow(
    TimeWindowCall Call,
    ColumnSymbol Start,
    ColumnSymbol End,
    ColumnSymbol Window,
    Expression Value,
    TextSpan Span
);
