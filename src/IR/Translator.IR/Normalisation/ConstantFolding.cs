using Translator.IR.Expressions;
using Translator.IR.Functions;

namespace Translator.IR.Normalisation;

/// <summary>Computes expressions over literals.</summary>
internal static class ConstantFolding
{
    /// <summary>The literal in the place of a call, cast or field of literals that the folder can compute; another expression stays.</summary>
    public static Expression FoldOne(Expression expression, IConstantFolder? folder) =>
        folder is not null && IsConstant(expression) && folder.TryFold(expression) is { } folded
            ? folded with
            {
                Origin = expression.Origin,
            }
            : expression;

    // Rewriting goes from the leaves up: what could be folded below is a literal by now.
    private static bool IsConstant(Expression node) =>
        node switch
        {
            Call call => call.Function.Determinism == Determinism.Deterministic && call.Arguments.All(static a => a is Literal),
            Cast { Operand: Literal } or FieldAccess { Operand: Literal } => true,
            _ => false,
        };
}
