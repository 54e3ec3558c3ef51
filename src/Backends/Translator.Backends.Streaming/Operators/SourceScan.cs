using Translator.IR;
using Translator.IR.Expressions;
using Translator.IR.Relations;

namespace Translator.Backends.Streaming.Operators;

/// <summary>The rows that come in from a table.</summary>
public sealed record SourceScan(QualifiedName Table, EquatableArray<ColumnSymbol> Columns) : StreamOperator
{
    public override EquatableArray<ColumnSymbol> Output => Columns;

    public override EquatableArray<StreamOperator> Inputs => [];
}
