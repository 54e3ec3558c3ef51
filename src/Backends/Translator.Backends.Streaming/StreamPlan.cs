using Translator.Backends.Streaming.Operators;
using Translator.Backends.Streaming.Printing;
using Translator.IR;
using Translator.IR.Expressions;
using Translator.IR.Relations;

namespace Translator.Backends.Streaming;

/// <summary>How a query is run over changes: a graph of steps.</summary>
/// <param name="Shared">Queries that several places read; each may read those before it.</param>
/// <param name="Root">The last step, whose changes are the changes of the answer.</param>
/// <param name="Presentation">How the answer is ordered, or null where the query does not order.</param>
/// <param name="Target">The write at the top of the query, or null; its input is not looked at.</param>
public sealed record StreamPlan(EquatableArray<SharedStream> Shared, StreamOperator Root, Presentation? Presentation, Sink? Target)
{
    /// <summary>The columns of the answer.</summary>
    public EquatableArray<ColumnSymbol> Output => Root.Output;

    /// <summary>The plan as text, one step a line.</summary>
    public override string ToString() => StreamPlanPrinter.Print(this);
}
