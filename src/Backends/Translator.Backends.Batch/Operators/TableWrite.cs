using Translator.IR;
using Translator.IR.Expressions;
using Translator.IR.Relations;

namespace Translator.Backends.Batch.Operators;

/// <summary>Writes rows to a table; all of them or, when the run fails, none.</summary>
public sealed record TableWrite(
    PhysicalOperator Input,
    QualifiedName Table,
    SinkMode Mode,
    EquatableArray<string> PartitionColumns,
    EquatableArray<Expression> Partition
) : PhysicalOperator
{
    public override EquatableArray<ColumnSymbol> Output => [];
    public override EquatableArray<PhysicalOperator> Inputs => [Input];
}
