using Translator.IR.Relations;

namespace Translator.IR.Normalisation.Simplification;

/// <summary><c>union_all(union_all(a, b), c) => union_all(a, b, c)</c>; a distinct union takes in unions of both kinds.</summary>
internal sealed class FlattenUnions : NodeRule
{
    /// <inheritdoc/>
    protected override Relation Rewrite(Relation node, NormalisationContext context) =>
        node is SetOperation { Kind: SetOperationKind.Union } union && union.Operands.Any(o => IsPartOf(o, union))
            ? union with
            {
                Operands = [.. union.Operands.SelectMany(o => IsPartOf(o, union) ? ((SetOperation)o).Operands : [o])],
            }
            : node;

    private static bool IsPartOf(Relation operand, SetOperation union) =>
        operand is SetOperation { Kind: SetOperationKind.Union } inner && (inner.All || !union.All);
}
