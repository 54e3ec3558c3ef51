using Translator.IR.Expressions;
using Translator.IR.Relations;

namespace Translator.IR.Normalisation.Decorrelation;

/// <summary>A relation without the predicates that use columns of an enclosing query, and those predicates.</summary>
/// <param name="Relation">The relation; it has at least the columns it had before.</param>
/// <param name="Predicates">What has to be TRUE of its rows and the enclosing row.</param>
/// <param name="Missing">
/// Where the relation makes a row of no rows (an aggregate without keys): the values of that row, which it has for enclosing rows that no row meets
/// the predicates with. Null where such enclosing rows get no row.
/// </param>
internal sealed record PulledUp(
    Relation Relation,
    EquatableArray<Expression> Predicates,
    IReadOnlyDictionary<ColumnId, Expression>? Missing = null
);
