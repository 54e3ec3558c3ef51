using Translator.Backends.Batch.Operators;
using Translator.Backends.Batch.Printing;
using Translator.IR;
using Translator.IR.Expressions;

namespace Translator.Backends.Batch;

/// <summary>How a query is run as a batch: a tree of physical operators.</summary>
/// <param name="Root">The last step.</param>
public sealed record BatchPlan(PhysicalOperator Root)
{
    /// <summary>The columns of the answer.</summary>
    public EquatableArray<ColumnSymbol> Output => Root.Output;

    /// <summary>The plan as text, one step a line.</summary>
    public override string ToString() => PlanPrinter.Print(Root);
}
