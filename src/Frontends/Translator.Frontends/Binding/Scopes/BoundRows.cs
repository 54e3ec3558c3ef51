using Translator.IR;
using Translator.IR.Relations;

namespace Translator.Frontends.Binding.Scopes;

/// <summary>A bound relation and the names of its columns. The relation may have more columns than there are names for.</summary>
/// <param name="Relation">The relation.</param>
/// <param name="Scope">The names.</param>
internal sealed record BoundRows(Relation Relation, RelationScope Scope)
{
    /// <summary>A relation whose columns have their own names.</summary>
    public static BoundRows Of(Relation relation, EquatableArray<string> qualifier) => new(relation, RelationScope.Of(relation, qualifier));

    /// <summary>The rows through a relation that passes the columns on.</summary>
    public BoundRows Through(Relation relation) => new(relation, Scope.Over(relation));
}
