using Translator.IR;
using Translator.IR.Diagnostics;
using Translator.IR.Diagnostics.Codes;
using Translator.IR.Expressions;

namespace Translator.Frontends.Binding.Expressions;

/// <summary>Inside the arguments, partition or order of a window call.</summary>
internal sealed class WindowArgumentScope(BinderContext context, ExpressionScope inner) : DelegatingScope(inner)
{
    public override Expression AddWindow(
        WindowCall call,
        EquatableArray<Expression> partition,
        EquatableArray<SortKey> order,
        TextSpan span
    )
    {
        context.Report(TypeErrors.NestedWindow, span);
        return ErrorExpression.Value;
    }
}
