using Translator.IR;
using Translator.IR.Expressions;
using Translator.IR.Relations;

namespace Translator.Backends.Streaming.Operators;

/// <summary>
/// Keeps the rows of its inputs by partition. Where a partition is touched, a query over its rows is evaluated anew, and what differs from before
/// goes out.
/// </summary>
/// <param name="Sources">The inputs; the query reads them as named queries of the numbers -1, -2, ….</param>
/// <param name="Keys">For each input what makes a partition; none for one partition of all rows.</param>
/// <param name="Query">The query.</param>
/// <param name="GivesRowsForNothing">Whether the query has rows where no input has any (an aggregate without keys).</param>
public sealed record Recomputation(
    EquatableArray<StreamOperator> Sources,
    EquatableArray<EquatableArray<Expression>> Keys,
    Relation Query,
    bool GivesRowsForNothing
) : StreamOperator
{
    public override EquatableArray<ColumnSymbol> Output { get; } = Query.Output;

    public override EquatableArray<StreamOperator> Inputs => Sources;
}
