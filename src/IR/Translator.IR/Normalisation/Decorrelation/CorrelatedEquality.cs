using Translator.IR.Expressions;

namespace Translator.IR.Normalisation.Decorrelation;

/// <summary>A predicate <c>f(columns of the enclosing query) = g(columns of its own query)</c>.</summary>
/// <param name="Call">The predicate.</param>
/// <param name="Outer">The side over the enclosing query.</param>
/// <param name="Inner">The side over its own query.</param>
internal sealed record CorrelatedEquality(Call Call, Expression Outer, Expression Inner)
{
    /// <summary>The equality that a predicate is, or null.</summary>
    public static CorrelatedEquality? TryRead(Expression predicate, IReadOnlySet<ColumnId> outer)
    {
        if (
            predicate is not Call { Arguments: [var left, var right] } call
            || !(call.IsCallOf(WellKnownFunctions.EqualId) || call.IsCallOf(WellKnownFunctions.NullSafeEqualId))
            || call.IsVolatile
        )
        {
            return null;
        }
        var (ofLeft, ofRight) = (left.ReferencedColumns, right.ReferencedColumns);
        if (ofLeft.Count > 0 && outer.IsSupersetOf(ofLeft) && !outer.Overlaps(ofRight))
        {
            return new(call, left, right);
        }
        return ofRight.Count > 0 && outer.IsSupersetOf(ofRight) && !outer.Overlaps(ofLeft) ? new(call, right, left) : null;
    }

    /// <summary>The same equality with another inner side of the same type.</summary>
    public Call WithInner(Expression inner) => Call with { Arguments = [Outer, inner] };
}
