using Translator.IR.Functions;
using Translator.IR.Types;

namespace Translator.IR.Expressions;

/// <summary>
/// A call with an <c>OVER</c> clause: of a window function, or of an aggregate over a frame. Stands only in the calls of a <c>Window</c> relation,
/// which holds the partition and the order.
/// </summary>
/// <param name="Function">The catalogue row, a window or an aggregate function.</param>
/// <param name="Arguments">The arguments.</param>
/// <param name="Distinct">Whether equal argument rows count once in a frame.</param>
/// <param name="Filter">Only rows where it is TRUE count, or null for all.</param>
/// <param name="IgnoreNulls">Whether rows with a NULL first argument are passed over.</param>
/// <param name="Frame">The rows that it sees.</param>
/// <param name="ResultType">The result's type.</param>
/// <param name="ResultNullable">Whether the result can be NULL.</param>
[Node("window_call", CustomText = true)]
public sealed partial record WindowCall(
    FunctionRow Function,
    EquatableArray<Expression> Arguments,
    bool Distinct,
    Expression? Filter,
    bool IgnoreNulls,
    WindowFrame Frame,
    DataType ResultType,
    bool ResultNullable
) : Expression
{
    /// <inheritdoc/>
    public override DataType Type => ResultType;

    /// <inheritdoc/>
    public override bool Nullable => ResultNullable;
}
