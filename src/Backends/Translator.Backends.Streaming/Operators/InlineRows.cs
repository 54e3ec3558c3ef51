using Translator.IR;
using Translator.IR.Expressions;
using Translator.IR.Relations;

namespace Translator.Backends.Streaming.Operators;

/// <summary>Rows that are written in the query; all come in the first step.</summary>
public sealed record InlineRows(EquatableArray<ColumnSymbol> Columns, EquatableArray<ValuesRow> Rows) : StreamOperator
{
    public override EquatableArray<ColumnSymbol> Output => Columns;

    public override EquatableArray<StreamOperator> Inputs => [];
}
