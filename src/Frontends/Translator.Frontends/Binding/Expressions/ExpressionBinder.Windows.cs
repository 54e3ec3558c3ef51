using Translator.Frontends.Binding.Coercion;
using Translator.Frontends.Syntax;
using Translator.IR;
using Translator.IR.Diagnostics;
using Translator.IR.Diagnostics.Codes;
using Translator.IR.Expressions;
using Translator.IR.Functions;
using Translator.IR.Types;
using Translator.IR.Values;

namespace Translator.Frontends.Binding.Expressions;

/// <content>Calls with OVER.</content>
internal sealed partial class ExpressionBinder
{
    private Expression BindOver(
        string name,
        EquatableArray<FunctionRow> rows,
        FunctionCallSyntax call,
        WindowSyntax over,
        ExpressionScope scope
    )
    {
        var inner = scope.ForWindowArguments(context);
        var filter = call.Filter is { } condition ? BindCondition(condition, inner, ConditionClause.Filter) : null;
        if (Merge(over, scope) is not { } window)
        {
            return ErrorExpression.Value;
        }
        naming.Note(over, window);
        var partition = window.PartitionBy.Select(p => Bind(p, inner)).ToEquatableArray();
        var order = window.OrderBy.Select(o => BindSortKey(o, inner)).ToEquatableArray();
        if (
            ResolveAggregate(name, rows, call, inner) is not { } aggregate
            || filter is { IsError: true }
            || partition.Any(static p => p.IsError)
            || order.Any(static k => k.Value.IsError)
        )
        {
            return ErrorExpression.Value;
        }
        var resolved = aggregate.Call;
        if (!aggregate.Order.IsEmpty)
        {
            return order.IsEmpty && window.Frame is null
                ? Report(TypeErrors.Unsupported, call.Span, "WITHIN GROUP together with OVER")
                : Report(TypeErrors.FrameNotAllowed, over.Span, name);
        }
        if (BindFrame(resolved.Row, name, window, order, inner) is not { } frame)
        {
            return ErrorExpression.Value;
        }
        return scope.AddWindow(
            new WindowCall(
                resolved.Row,
                resolved.Arguments,
                call.Quantifier == SetQuantifier.Distinct,
                filter,
                aggregate.IgnoreNulls,
                frame,
                resolved.Type,
                resolved.Nullable
            )
            {
                Origin = context.At(call.Span),
            },
            partition,
            order,
            call.Span
        );
    }

    /// <summary>A window with what the one it is based on says.</summary>
    private WindowSyntax? Merge(WindowSyntax window, ExpressionScope scope)
    {
        for (var steps = 0; window.Base is { } name; steps++)
        {
            if (scope.FindWindow(name) is not { } found || steps > 64)
            {
                Report(NameErrors.UnknownWindow, name.Span, name.Value);
                return null;
            }
            window = window with
            {
                Base = found.Base,
                PartitionBy = window.PartitionBy.IsEmpty ? found.PartitionBy : window.PartitionBy,
                OrderBy = window.OrderBy.IsEmpty ? found.OrderBy : window.OrderBy,
                Frame = window.Frame ?? found.Frame,
            };
        }
        return window;
    }

    private WindowFrame? BindFrame(FunctionRow row, string name, WindowSyntax window, EquatableArray<SortKey> order, ExpressionScope scope)
    {
        var traits = WindowTraits.Of(row);
        if (traits.NeedsOrder && order.IsEmpty && context.Profile.Dialect != SourceDialect.Hive)
        {
            Report(TypeErrors.WindowNeedsOrder, window.Span, name);
            return null;
        }
        if (traits.Frame == FrameUse.WholePartition && !order.IsEmpty)
        {
            Report(TypeErrors.FrameNotAllowed, window.Span, name);
            return null;
        }
        if (window.Frame is not { } syntax)
        {
            return order.IsEmpty ? WindowFrame.WholePartition : WindowFrame.UpToCurrentPeers;
        }
        var frame = new FrameBinder(context, coercion, (e) => Bind(e, scope)).Bind(syntax, order);
        var fits = traits.Frame switch
        {
            FrameUse.Any => true,
            FrameUse.UpToCurrentRow => frame
                is { Start.Kind: IR.Expressions.FrameBoundKind.UnboundedPreceding, End.Kind: IR.Expressions.FrameBoundKind.CurrentRow },
            FrameUse.WholePartition => frame == WindowFrame.WholePartition,
            FrameUse.None => false,
        };
        if (frame is not null && !fits)
        {
            var diagnostic = new Diagnostic(TypeErrors.FrameNotAllowed, new Location(context.Source, syntax.Span), name);
            context.Diagnostics.Add(
                traits.Frame switch
                {
                    FrameUse.None => diagnostic with { Condition = "_LEGACY_ERROR_TEMP_1035" },
                    FrameUse.UpToCurrentRow => diagnostic with { Condition = "_LEGACY_ERROR_TEMP_1036" },
                    FrameUse.Any or FrameUse.WholePartition => diagnostic,
                }
            );
            return null;
        }
        return frame;
    }
}
