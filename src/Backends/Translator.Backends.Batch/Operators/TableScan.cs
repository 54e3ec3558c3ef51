using Translator.IR;
using Translator.IR.Expressions;
using Translator.IR.Relations;

namespace Translator.Backends.Batch.Operators;

/// <summary>Reads columns of a table.</summary>
public sealed record TableScan(QualifiedName Table, EquatableArray<ColumnSymbol> Columns) : PhysicalOperator
{
    public override EquatableArray<ColumnSymbol> Output => Columns;
    public override EquatableArray<PhysicalOperator> Inputs => [];
    public override Distribution Distribution => Distribution.Spread;
}
