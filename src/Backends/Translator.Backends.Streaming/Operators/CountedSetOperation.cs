using Translator.IR;
using Translator.IR.Expressions;
using Translator.IR.Relations;

namespace Translator.Backends.Streaming.Operators;

/// <summary>INTERSECT or EXCEPT: counts equal rows of each input.</summary>
public sealed record CountedSetOperation(
    SetOperationKind Kind,
    bool All,
    EquatableArray<StreamOperator> Parts,
    EquatableArray<ColumnSymbol> Columns
) : StreamOperator
{
    public override EquatableArray<ColumnSymbol> Output => Columns;

    public override EquatableArray<StreamOperator> Inputs => Parts;
}
