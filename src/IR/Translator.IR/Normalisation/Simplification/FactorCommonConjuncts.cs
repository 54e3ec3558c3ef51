using Translator.IR.Expressions;

namespace Translator.IR.Normalisation.Simplification;

/// <summary><c>or(and(a, b), and(a, c)) => and(a, or(b, c))</c>, so that joins find the equalities that all branches share.</summary>
internal sealed class FactorCommonConjuncts : ExpressionRule
{
    /// <inheritdoc/>
    protected override Expression Rewrite(Expression node, NormalisationContext context)
    {
        // A chain of ORs is met from the inside: what its inner part shares stands before that part by now.
        if (!node.IsCallOf(WellKnownFunctions.OrId) || node is not Call { Arguments: [var left, var right] })
        {
            return node;
        }
        var (ofLeft, ofRight) = (left.Conjuncts, right.Conjuncts);
        var common = ofLeft.Where(c => ofRight.Contains(c) && c.IsTotal && !c.IsVolatile).Distinct().ToList();
        if (common.Count == 0)
        {
            return node;
        }
        List<Expression> restOfLeft = [.. ofLeft.Where(c => !common.Contains(c))];
        List<Expression> restOfRight = [.. ofRight.Where(c => !common.Contains(c))];
        var factored =
            restOfLeft.Count == 0 || restOfRight.Count == 0
                ? common
                : common.Append(context.WellKnown.Or([context.WellKnown.And(restOfLeft), context.WellKnown.And(restOfRight)]));
        return context.WellKnown.And(factored) with { Origin = node.Origin };
    }
}
