using Translator.IR.Types;

namespace Translator.IR.Expressions;

/// <summary>
/// The result of the first branch whose condition is TRUE, else <paramref name="Otherwise"/>. Later branches are not evaluated for a row that an
/// earlier one takes, so their errors do not show. <c>IF(c, a, b)</c> and <c>CASE x WHEN …</c> bind to it as well.
/// </summary>
/// <param name="Branches">The branches, at least one; results have the type of <paramref name="Otherwise"/>.</param>
/// <param name="Otherwise">The value where no condition is TRUE; a typed NULL where no ELSE was written.</param>
[Node("case")]
public sealed partial record Case(EquatableArray<CaseBranch> Branches, Expression Otherwise) : Expression
{
    /// <inheritdoc/>
    public override DataType Type => Otherwise.Type;

    /// <inheritdoc/>
    public override bool Nullable => Otherwise.Nullable || Branches.Any(static b => b.Result.Nullable);
}
