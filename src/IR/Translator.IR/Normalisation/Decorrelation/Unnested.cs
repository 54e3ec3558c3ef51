using Translator.IR.Expressions;
using Translator.IR.Relations;

namespace Translator.IR.Normalisation.Decorrelation;

/// <summary>A relation that holds its rows for every value of the domain at once.</summary>
/// <param name="Relation">The rows, with the columns they had and those of the domain.</param>
/// <param name="Domain">For each column of the enclosing query the column that holds its value in these rows.</param>
internal sealed record Unnested(Relation Relation, IReadOnlyDictionary<ColumnId, ColumnSymbol> Domain)
{
    /// <summary>An expression over the domain's columns instead of those of the enclosing query.</summary>
    public Expression Inside(Expression expression) =>
        expression.Substitute(Domain.ToDictionary(static p => p.Key, static p => (Expression)p.Value.Reference));

    /// <summary>The domain's columns passed through a projection.</summary>
    public IEnumerable<Assignment> PassedThrough => Domain.Values.Select(static c => c.PassedThrough);
}
