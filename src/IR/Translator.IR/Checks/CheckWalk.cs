using System.Collections.Immutable;
using Translator.IR.Expressions;
using Translator.IR.Relations;
using Translator.IR.Text;

namespace Translator.IR.Checks;

/// <summary>Shows every node of a tree to an action, with what is in scope there.</summary>
internal sealed class CheckWalk(Action<CheckSite> look)
{
    public void Visit(Relation relation) =>
        Visit(relation, ColumnScope.Empty, ImmutableDictionary<int, EquatableArray<ColumnSymbol>>.Empty);

    private void Visit(Relation relation, ColumnScope outer, ImmutableDictionary<int, EquatableArray<ColumnSymbol>> ctes)
    {
        var inputs = relation.Inputs;
        for (var i = 0; i < inputs.Count; i++)
        {
            var visible = relation is Join { Lateral: true } && i == 1 ? outer.With(inputs[0].Output) : outer;
            Visit(inputs[i], visible, CtesAt(relation, i, ctes));
        }
        var scope = outer.With(inputs.SelectMany(static input => input.Output));
        var site = new CheckSite(relation, null, scope, ctes);
        look(site);
        relation.VisitChildren(expression => Visit(expression, site), static _ => { });
    }

    private void Visit(Expression expression, CheckSite site)
    {
        look(site with { Expression = expression });
        var inner = expression is Lambda lambda ? site with { Visible = site.Visible.With(lambda.Parameters) } : site;
        expression.VisitChildren(child => Visit(child, inner), query => Visit(query, inner.Visible, inner.Ctes));
    }

    /// <summary>The named queries that an input sees: of a WITH the earlier ones, of a recursion its step the round before.</summary>
    private static ImmutableDictionary<int, EquatableArray<ColumnSymbol>> CtesAt(
        Relation relation,
        int input,
        ImmutableDictionary<int, EquatableArray<ColumnSymbol>> ctes
    ) =>
        relation switch
        {
            With with => with.Definitions.Take(input).Aggregate(ctes, static (known, d) => known.SetItem(d.Id, d.Query.Output)),
            RecursiveUnion union when input == 1 => ctes.SetItem(union.Id, union.Columns),
            _ => ctes,
        };
}
