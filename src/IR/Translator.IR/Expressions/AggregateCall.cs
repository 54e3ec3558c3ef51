using Translator.IR.Functions;
using Translator.IR.Types;

namespace Translator.IR.Expressions;

/// <summary>A call of an aggregate function over the rows of a group; stands only in the aggregates of an <c>Aggregate</c> relation.</summary>
/// <param name="Function">The catalogue row.</param>
/// <param name="Arguments">The arguments; none for <c>count(*)</c>.</param>
/// <param name="Distinct">Whether equal argument rows count once.</param>
/// <param name="Filter">Only rows where it is TRUE count, or null for all.</param>
/// <param name="OrderBy">The order in which rows are given to the function (<c>WITHIN GROUP</c>), or empty.</param>
/// <param name="IgnoreNulls">Whether rows with a NULL argument are passed over (<c>first(x) IGNORE NULLS</c>).</param>
/// <param name="ResultType">The result's type.</param>
/// <param name="ResultNullable">Whether the result can be NULL.</param>
[Node("aggregate_call", CustomText = true)]
public sealed partial record AggregateCall(
    FunctionRow Function,
    EquatableArray<Expression> Arguments,
    bool Distinct,
    Expression? Filter,
    EquatableArray<SortKey> OrderBy,
    bool IgnoreNulls,
    DataType ResultType,
    bool ResultNullable
) : Expression
{
    /// <inheritdoc/>
    public override DataType Type => ResultType;

    /// <inheritdoc/>
    public override bool Nullable => ResultNullable;
}
