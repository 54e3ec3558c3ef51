using Translator.IR.Expressions;

namespace Translator.IR.Normalisation.Simplification;

/// <summary><c>case(when false then a, when c then b, when true then d, else e) => case(when c then b, else d)</c>.</summary>
internal sealed class SimplifyCases : ExpressionRule
{
    /// <inheritdoc/>
    protected override Expression Rewrite(Expression node, NormalisationContext context)
    {
        if (node is not Case choice || !choice.Branches.Any(static b => b.Condition is Literal))
        {
            return node;
        }
        var branches = new List<CaseBranch>();
        var otherwise = choice.Otherwise;
        foreach (var branch in choice.Branches)
        {
            if (branch.Condition.IsTrue)
            {
                otherwise = branch.Result;
                break;
            }
            if (branch.Condition is not Literal)
            {
                branches.Add(branch);
            }
        }
        return branches.Count == 0 ? otherwise : new Case([.. branches], otherwise) { Origin = choice.Origin };
    }
}
