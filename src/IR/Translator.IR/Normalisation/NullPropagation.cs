using Translator.IR.Expressions;
using Translator.IR.Functions;

namespace Translator.IR.Normalisation;

/// <summary>Finds expressions that are NULL because a part of them is.</summary>
internal static class NullPropagation
{
    /// <summary>The expression with typed NULLs in the place of parts that are NULL whatever the row, and values in the place of constants.</summary>
    public static Expression Fold(Expression expression, IConstantFolder? folder) =>
        expression.TransformUp(e => ConstantFolding.FoldOne(FoldOne(e), folder));

    /// <summary>A typed NULL for a call or cast of NULL; another expression stays.</summary>
    public static Expression FoldOne(Expression expression) =>
        expression switch
        {
            Call { Function: { Nulls: NullPolicy.Propagate or NullPolicy.PropagateOrNull, Determinism: not Determinism.Volatile } } call
                when call.Arguments.Any(static a => a.IsNullLiteral) => Literal.Null(call.Type) with
            {
                Origin = call.Origin,
            },
            Cast { Operand.IsNullLiteral: true } cast => Literal.Null(cast.Target) with { Origin = cast.Origin },
            FieldAccess { Operand.IsNullLiteral: true } access => Literal.Null(access.Type) with { Origin = access.Origin },
            _ => expression,
        };
}
