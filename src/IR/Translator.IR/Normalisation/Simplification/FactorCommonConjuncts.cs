using Translator.IR.Expressions;

namespace Translator.IR.Normalisation.Simplification;

/// <summary><c>or(and(a, b), and(a, c)) => and(a, or(b, c))</c>, so that joins find the equalities that all branches share.</summary>
internal sealed class FactorCommonConjuncts : ExpressionRule
{
    /// <inheritdoc/>
    protected override Expression Rewrite(Expression node, NormalisationContext context)
    {
        if (node is not Call call || !node.IsCallOf(WellKnownFunctions.OrId))
        {
            return node;
        }
        var branches = call.Arguments.Select(static a => a.Conjuncts).ToList();
        var common = branches[0].Where(c => branches.TrueForAll(b => b.Contains(c)) && c.IsTotal && !c.IsVolatile).Distinct().ToList();
        if (common.Count == 0)
        {
            return node;
        }
        var rests = branches.ConvertAll(b => b.Where(c => !common.Contains(c)).ToList());
        var factored = rests.Exists(static r => r.Count == 0)
            ? common
            : common.Append(context.WellKnown.Or(rests.Select(context.WellKnown.And)));
        return context.WellKnown.And(factored) with { Origin = node.Origin };
    }
}
