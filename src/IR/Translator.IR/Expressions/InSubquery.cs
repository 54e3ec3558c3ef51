using Translator.IR.Relations;
using Translator.IR.Types;

namespace Translator.IR.Expressions;

/// <summary>
/// Whether a query has a row equal to the needles: <c>(a, b) IN (SELECT …)</c>, with SQL's three values: NULL where no row is equal but one could be.
/// Before normalisation only.
/// </summary>
/// <param name="Needles">As many as the query has columns, of the same types.</param>
/// <param name="Query">The query; it may refer to columns of the enclosing query.</param>
[Node("in_subquery")]
public sealed partial record InSubquery(EquatableArray<Expression> Needles, Relation Query) : Expression
{
    /// <inheritdoc/>
    public override DataType Type => DataType.Boolean;

    /// <inheritdoc/>
    public override bool Nullable => Needles.Any(static n => n.Nullable) || Query.Output.Any(static c => c.Nullable);
}
