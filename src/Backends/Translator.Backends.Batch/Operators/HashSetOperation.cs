using Translator.IR;
using Translator.IR.Expressions;
using Translator.IR.Relations;

namespace Translator.Backends.Batch.Operators;

/// <summary>INTERSECT or EXCEPT by counting equal rows of each input in a hash table.</summary>
public sealed record HashSetOperation(
    SetOperationKind Kind,
    bool All,
    EquatableArray<PhysicalOperator> Parts,
    EquatableArray<ColumnSymbol> Columns
) : PhysicalOperator
{
    public override EquatableArray<ColumnSymbol> Output => Columns;
    public override EquatableArray<PhysicalOperator> Inputs => Parts;
}
