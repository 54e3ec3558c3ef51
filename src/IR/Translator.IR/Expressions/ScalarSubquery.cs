using Translator.IR.Relations;
using Translator.IR.Types;

namespace Translator.IR.Expressions;

/// <summary>The only column of the only row of a query; NULL without rows, an error with several. Before normalisation only.</summary>
/// <param name="Query">A relation with one column; it may refer to columns of the enclosing query.</param>
[Node("scalar_subquery")]
public sealed partial record ScalarSubquery(Relation Query) : Expression
{
    /// <inheritdoc/>
    public override DataType Type => Query.Output[0].Type;

    /// <inheritdoc/>
    public override bool Nullable => true;
}
