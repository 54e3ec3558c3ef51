using Translator.IR.Expressions;

namespace Translator.IR.Relations;

/// <summary>Copies a tree with new ids for every column that it makes.</summary>
internal sealed class IdRefresh(ColumnIdAllocator allocator)
{
    private readonly Dictionary<ColumnId, ColumnId> fresh = [];
    private IReadOnlySet<ColumnId> outside = new HashSet<ColumnId>();

    public Relation Apply(Relation relation)
    {
        outside = relation.FreeColumns;
        foreach (var node in relation.DescendantsAndSelf())
        {
            node.MapColumns(Learn);
            node.VisitChildren(Learn, static _ => { });
        }
        return Rewrite(relation);
    }

    private void Learn(Expression expression)
    {
        foreach (var node in expression.DescendantsAndSelf())
        {
            if (node is Lambda)
            {
                node.MapColumns(Learn);
            }
        }
    }

    private ColumnSymbol Learn(ColumnSymbol column)
    {
        if (!outside.Contains(column.Id) && !fresh.ContainsKey(column.Id))
        {
            fresh.Add(column.Id, allocator.Allocate());
        }
        return column;
    }

    private Relation Rewrite(Relation relation) =>
        relation.MapChildren(e => e.TransformUp(x => x.MapColumns(Rename), Rewrite), Rewrite).MapColumns(Rename);

    private ColumnSymbol Rename(ColumnSymbol column) => fresh.TryGetValue(column.Id, out var id) ? column with { Id = id } : column;
}
