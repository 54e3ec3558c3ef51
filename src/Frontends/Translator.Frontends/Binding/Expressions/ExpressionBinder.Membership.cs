using Translator.IR.Diagnostics;
using Translator.IR.Expressions;

namespace Translator.Frontends.Binding.Expressions;

/// <content>
/// <c>IN (query)</c> as Spark computes it: where SQL says NULL, both IN and NOT IN are FALSE. A predicate of a filter hides the difference; a SELECT list does not.
/// </content>
internal sealed partial class ExpressionBinder
{
    private Expression Membership(InSubquery membership, bool negated, TextSpan span) =>
        context.Profile.MembershipIsTwoValued && membership.Nullable
            ? calls.Make(negated ? "is_false" : "is_true", span, membership)
            : NotWhere(negated, membership, span);

    // Spark moves NOT to the tests before it gives them their two values, so that NOT (a IN (query) OR b) is a NOT IN (query) AND NOT b.
    private Expression Negated(Expression condition, TextSpan span) =>
        condition switch
        {
            Call { Function.Id: "is_true", Arguments: [InSubquery membership] } => calls.Make("is_false", span, membership),
            Call { Function.Id: "is_false", Arguments: [InSubquery membership] } => calls.Make("is_true", span, membership),
            Call { Function.Id: "not", Arguments: [var inner] } when HoldsMembership(inner) => inner,
            Call { Function.Id: "and" } call when HoldsMembership(call) => calls.Make("or", span, NegatedAll(call, span)),
            Call { Function.Id: "or" } call when HoldsMembership(call) => calls.Make("and", span, NegatedAll(call, span)),
            _ => calls.Make("not", span, condition),
        };

    private Expression[] NegatedAll(Call call, TextSpan span) => [.. call.Arguments.Select(a => Negated(a, span))];

    private static bool HoldsMembership(Expression condition) =>
        condition switch
        {
            Call { Function.Id: "is_true" or "is_false", Arguments: [InSubquery] } => true,
            Call { Function.Id: "and" or "or" or "not" } call => call.Arguments.Any(HoldsMembership),
            _ => false,
        };
}
