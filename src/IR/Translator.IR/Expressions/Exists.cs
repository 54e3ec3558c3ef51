using Translator.IR.Relations;
using Translator.IR.Types;

namespace Translator.IR.Expressions;

/// <summary>Whether a query has a row: <c>EXISTS (SELECT …)</c>. Before normalisation only.</summary>
/// <param name="Query">The query; it may refer to columns of the enclosing query.</param>
[Node("exists")]
public sealed partial record Exists(Relation Query) : Expression
{
    /// <inheritdoc/>
    public override DataType Type => DataType.Boolean;

    /// <inheritdoc/>
    public override bool Nullable => false;
}
