using Translator.Frontends.Binding.Functions;
using Translator.Frontends.Syntax;
using Translator.IR;
using Translator.IR.Diagnostics;
using Translator.IR.Diagnostics.Codes;
using Translator.IR.Expressions;
using Translator.IR.Functions;
using Translator.IR.Types;
using Translator.IR.Values;

namespace Translator.Frontends.Binding.Expressions;

/// <content>What aggregates have beside their arguments: WITHIN GROUP, IGNORE NULLS.</content>
internal sealed partial class ExpressionBinder
{
    /// <summary>Chooses the row of an aggregate or window function; the key of WITHIN GROUP can be an argument. Null after an error has been reported.</summary>
    private AggregateResolution? ResolveAggregate(
        string name,
        EquatableArray<FunctionRow> rows,
        FunctionCallSyntax call,
        ExpressionScope inner
    )
    {
        var arguments = BindAggregateArguments(call, inner);
        var order = call.WithinGroup.Select(i => BindSortKey(i, inner)).ToEquatableArray();
        if (ChooseNullTreatment(name, ref rows, ref arguments, call) is not { } ignoreNulls)
        {
            return null;
        }
        var keyed = rows.Where(static r => r.Extension<WithinGroupTraits>() is { KeyIsArgument: true }).ToEquatableArray();
        if (order.IsEmpty)
        {
            var plain = rows.Where(static r => r.Extension<WithinGroupTraits>() is not { KeyIsArgument: true }).ToEquatableArray();
            if (plain.IsEmpty || (!keyed.IsEmpty && arguments.IsEmpty))
            {
                Report(TypeErrors.WithinGroupMissing, call.Span, name);
                return null;
            }
            rows = plain;
        }
        else if (!keyed.IsEmpty)
        {
            if (AddOrderKey(name, arguments, order, call) is not { } withKey)
            {
                return null;
            }
            (rows, arguments, order) = (keyed, withKey, []);
        }
        else if (rows.All(static r => r.Extension<WithinGroupTraits>() is null))
        {
            Report(TypeErrors.WithinGroupNotAllowed, call.Span, name);
            return null;
        }
        return
            functions.Resolve(rows, name, arguments, call.Span, LambdaBinder(inner)) is { } resolved
            && IsOrderKnown(name, resolved, order, call)
            ? new AggregateResolution(resolved, order, ignoreNulls)
            : null;
    }

    /// <summary>Whether the order of different arguments is known: by the argument itself, or by what it is the text of where no two have one text.</summary>
    private bool IsOrderKnown(string name, ResolvedCall resolved, EquatableArray<SortKey> order, FunctionCallSyntax call)
    {
        if (call.Quantifier != SetQuantifier.Distinct || order.IsEmpty || (order.Count == 1 && order[0].Value == resolved.Arguments[0]))
        {
            return true;
        }
        var isTextOfKey = order.Count == 1 && resolved.Arguments[0] is Cast cast && cast.Operand == order[0].Value;
        if (isTextOfKey && order[0].Value.Type is not (FloatType or DoubleType or TimestampLtzType))
        {
            return true;
        }
        var diagnostic = new Diagnostic(TypeErrors.DistinctOrder, new Location(context.Source, call.Span), name);
        context.Diagnostics.Add(
            isTextOfKey ? diagnostic with { Condition = diagnostic.Descriptor.Condition + "_UNSAFE_CAST" } : diagnostic
        );
        return false;
    }

    private EquatableArray<CallArgument>? AddOrderKey(
        string name,
        EquatableArray<CallArgument> arguments,
        EquatableArray<SortKey> order,
        FunctionCallSyntax call
    )
    {
        if (call.Quantifier == SetQuantifier.Distinct)
        {
            Report(TypeErrors.WithinGroupDistinct, call.Span, name);
            return null;
        }
        if (order is not [var key])
        {
            Report(TypeErrors.WithinGroupKeys, call.Span, name, order.Count);
            return null;
        }
        var span = call.WithinGroup[0].Span;
        return [CallArgument.Of(key.Value, span), .. arguments, CallArgument.Of(Literal.Boolean(key.Descending), span)];
    }

    /// <summary>Whether NULLs are passed over; RESPECT NULLS and <c>first(a, true)</c> change the rows and the arguments.</summary>
    private bool? ChooseNullTreatment(
        string name,
        ref EquatableArray<FunctionRow> rows,
        ref EquatableArray<CallArgument> arguments,
        FunctionCallSyntax call
    )
    {
        var traits = rows.Select(static r => r.Extension<NullTreatmentTraits>()).FirstOrDefault(static t => t is not null);
        if (traits is null)
        {
            if (call.NullTreatment == NullTreatment.None)
            {
                return false;
            }
            Report(TypeErrors.NullTreatmentNotAllowed, call.Span, name);
            return null;
        }
        if (call.NullTreatment == NullTreatment.RespectNulls && traits.RespectingId is { } id && context.Functions.Find(id) is { } row)
        {
            rows = [row];
        }
        if (!traits.AsArgument || arguments.Count != 2)
        {
            return call.NullTreatment == NullTreatment.IgnoreNulls;
        }
        if (arguments[1].Value is not Literal { Value: BooleanValue flag })
        {
            if (arguments[1].Value is not { IsError: true })
            {
                Report(TypeErrors.NullTreatmentArgument, arguments[1].Span, name);
            }
            return null;
        }
        arguments = [arguments[0]];
        return flag.Flag || call.NullTreatment == NullTreatment.IgnoreNulls;
    }
}
