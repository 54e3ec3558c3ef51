using System.Collections.Immutable;
using Translator.IR.Expressions;
using Translator.IR.Relations;
using Translator.IR.Text;

namespace Translator.IR.Checks;

/// <summary>A node as a check sees it.</summary>
/// <param name="Relation">The relation, or the one that holds the expression.</param>
/// <param name="Expression">The expression, or null when the relation itself is looked at.</param>
/// <param name="Visible">The columns that the expression can refer to; for a relation, those of its inputs and of enclosing queries.</param>
/// <param name="Ctes">The columns of the named queries that can be referred to here.</param>
internal sealed record CheckSite(
    Relation Relation,
    Expression? Expression,
    ColumnScope Visible,
    ImmutableDictionary<int, EquatableArray<ColumnSymbol>> Ctes
);
