using Translator.IR;
using Translator.IR.Expressions;
using Translator.IR.Relations;

namespace Translator.Backends.Batch.Operators;

/// <summary>Runs the step over the rows of the round before until a round gives none.</summary>
public sealed record Recursion(
    int Id,
    PhysicalOperator Anchor,
    PhysicalOperator Step,
    bool All,
    int MaxRounds,
    EquatableArray<ColumnSymbol> Columns
) : PhysicalOperator
{
    public override EquatableArray<ColumnSymbol> Output => Columns;
    public override EquatableArray<PhysicalOperator> Inputs => [Anchor, Step];
    public override Distribution Distribution => Distribution.Gathered;
}
