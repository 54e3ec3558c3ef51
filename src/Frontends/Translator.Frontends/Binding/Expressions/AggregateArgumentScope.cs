using Translator.IR;
using Translator.IR.Diagnostics;
using Translator.IR.Diagnostics.Codes;
using Translator.IR.Expressions;

namespace Translator.Frontends.Binding.Expressions;

/// <summary>Inside the arguments of an aggregate.</summary>
internal sealed class AggregateArgumentScope(BinderContext context, ExpressionScope inner) : DelegatingScope(inner)
{
    public override Expression AddAggregate(AggregateCall call, TextSpan span)
    {
        context.Report(TypeErrors.NestedAggregate, span);
        return ErrorExpression.Value;
    }

    public override Expression AddWindow(
        WindowCall call,
        EquatableArray<Expression> partition,
        EquatableArray<SortKey> order,
        TextSpan span
    )
    {
        context.Report(TypeErrors.WindowInsideAggregate, span);
        return ErrorExpression.Value;
    }
}
