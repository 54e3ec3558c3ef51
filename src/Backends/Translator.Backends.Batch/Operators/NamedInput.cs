using Translator.IR;
using Translator.IR.Expressions;
using Translator.IR.Relations;

namespace Translator.Backends.Batch.Operators;

/// <summary>The rows of a shared query, or of the round before in a recursion.</summary>
public sealed record NamedInput(int Id, string Name, EquatableArray<ColumnSymbol> Columns) : PhysicalOperator
{
    public override EquatableArray<ColumnSymbol> Output => Columns;
    public override EquatableArray<PhysicalOperator> Inputs => [];
}
