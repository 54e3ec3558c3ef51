using Translator.IR.Functions;
using Translator.IR.Types;

namespace Translator.IR.Expressions;

/// <summary>A call of a scalar function or operator of the catalogue; arguments have exactly the types of the chosen overload.</summary>
/// <param name="Function">The catalogue row.</param>
/// <param name="Arguments">The arguments in order.</param>
/// <param name="ResultType">The result's type.</param>
/// <param name="ResultNullable">Whether the result can be NULL.</param>
[Node("call", CustomText = true)]
public sealed partial record Call(FunctionRow Function, EquatableArray<Expression> Arguments, DataType ResultType, bool ResultNullable)
    : Expression
{
    private HashMemo hash;

    /// <inheritdoc/>
    public override DataType Type => ResultType;

    /// <inheritdoc/>
    public override bool Nullable => ResultNullable;

    /// <inheritdoc/>
    public override int GetHashCode() =>
        hash.Of(this, static node => node is Call call ? HashCode.Combine(call.Function.Id, call.Arguments, call.ResultType) : 0);
}
