using Translator.IR.Types;

namespace Translator.IR.Expressions;

/// <summary>A function written in place, only as an argument of a higher-order function: <c>x -> x + 1</c>.</summary>
/// <param name="Parameters">The parameters, which the body refers to by id.</param>
/// <param name="Body">The result.</param>
[Node("lambda", CustomText = true)]
public sealed partial record Lambda(EquatableArray<ColumnSymbol> Parameters, Expression Body) : Expression
{
    /// <inheritdoc/>
    public override DataType Type => Body.Type;

    /// <inheritdoc/>
    public override bool Nullable => Body.Nullable;
}
