using Translator.IR;
using Translator.IR.Expressions;
using Translator.IR.Relations;

namespace Translator.Backends.Batch.Operators;

/// <summary>Rows that are written in the query.</summary>
public sealed record InlineRows(EquatableArray<ColumnSymbol> Columns, EquatableArray<ValuesRow> Rows) : PhysicalOperator
{
    public override EquatableArray<ColumnSymbol> Output => Columns;
    public override EquatableArray<PhysicalOperator> Inputs => [];
}
