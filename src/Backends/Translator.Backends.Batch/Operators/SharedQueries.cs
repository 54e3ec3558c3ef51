using Translator.IR;
using Translator.IR.Expressions;
using Translator.IR.Relations;

namespace Translator.Backends.Batch.Operators;

/// <summary>Named queries that are run once, at their first use, and kept for all their uses in the body.</summary>
public sealed record SharedQueries(EquatableArray<SharedQuery> Definitions, PhysicalOperator Body) : PhysicalOperator
{
    public override EquatableArray<ColumnSymbol> Output => Body.Output;
    public override EquatableArray<PhysicalOperator> Inputs => [.. Definitions.Select(static d => d.Query), Body];
    public override Distribution Distribution => Body.Distribution;
    public override EquatableArray<SortKey> Order => Body.Order;
}
