using Translator.IR;
using Translator.IR.Diagnostics;

namespace Translator.Frontends.Syntax;

/// <summary>A call, with everything that may follow it. SUBSTRING, POSITION and OVERLAY with keywords arrive here as plain calls.</summary>
public sealed record FunctionCallSyntax(
    QualifiedName Name,
    SetQuantifier Quantifier,
    EquatableArray<ArgumentSyntax> Arguments,
    TextSpan Span
) : ExpressionSyntax(Span)
{
    public EquatableArray<SortItemSyntax> WithinGroup { get; init; } = [];
    public ExpressionSyntax? Filter { get; init; }
    public NullTreatment NullTreatment { get; init; }
    public WindowSyntax? Over { get; init; }
}
