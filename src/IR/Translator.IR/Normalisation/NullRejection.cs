using Translator.IR.Expressions;
using Translator.IR.Functions;

namespace Translator.IR.Normalisation;

/// <summary>Knows what expressions are when some columns are all NULL.</summary>
internal sealed class NullRejection(IReadOnlySet<ColumnId> nulls)
{
    /// <summary>Whether a predicate is then FALSE or NULL.</summary>
    public bool IsNeverTrue(Expression predicate)
    {
        if (IsNull(predicate) || predicate.IsFalse)
        {
            return true;
        }
        return predicate is Call call
            && call.Function.Id switch
            {
                WellKnownFunctions.AndId => call.Arguments.Any(IsNeverTrue),
                WellKnownFunctions.OrId or "coalesce" => call.Arguments.All(IsNeverTrue),
                WellKnownFunctions.IsNotNullId => IsNull(call.Arguments[0]),
                "is_true" => IsNeverTrue(call.Arguments[0]),
                WellKnownFunctions.NotId => call.Arguments[0] is Call inner
                    && inner.IsCallOf(WellKnownFunctions.IsNullId)
                    && IsNull(inner.Arguments[0]),
                _ => false,
            };
    }

    /// <summary>Whether an expression is then NULL.</summary>
    public bool IsNull(Expression expression) =>
        expression switch
        {
            ColumnReference reference => nulls.Contains(reference.Id),
            Literal literal => literal.Value.IsNull,
            Cast cast => IsNull(cast.Operand),
            FieldAccess access => IsNull(access.Operand),
            Call { Function.Nulls: NullPolicy.Propagate or NullPolicy.PropagateOrNull } call => call.Arguments.Any(IsNull),
            Call { Function.Nulls: NullPolicy.NullIfAllNull } call => call.Arguments.All(IsNull),
            Call call when call.IsCallOf("in") => IsNull(call.Arguments[0]),
            _ => false,
        };
}
