using Translator.IR.Expressions;

namespace Translator.IR.Relations;

/// <summary>Finds the columns that trees take from outside.</summary>
internal static class ColumnUse
{
    public static void Collect(Expression expression, HashSet<ColumnId> free)
    {
        switch (expression)
        {
            case ColumnReference reference:
                free.Add(reference.Id);
                break;
            case Lambda lambda:
                Without([.. lambda.Parameters.Select(static p => p.Id)], free, inner => Collect(lambda.Body, inner));
                break;
            default:
                expression.VisitChildren(child => Collect(child, free), query => Collect(query, free));
                break;
        }
    }

    public static void Collect(Relation relation, HashSet<ColumnId> free)
    {
        var made = new HashSet<ColumnId>();
        relation.VisitChildren(
            static _ => { },
            input =>
            {
                if (relation is Join { Lateral: true } join && ReferenceEquals(input, join.Right))
                {
                    Without(made, free, inner => Collect(input, inner));
                }
                else
                {
                    Collect(input, free);
                }
                made.UnionWith(input.Output.Select(static c => c.Id));
            }
        );
        Without(
            made,
            free,
            inner =>
            {
                relation.VisitChildren(expression => Collect(expression, inner), static _ => { });
                if (relation is Watermark watermark)
                {
                    inner.Add(watermark.Column.Id);
                }
            }
        );
    }

    private static void Without(HashSet<ColumnId> made, HashSet<ColumnId> free, Action<HashSet<ColumnId>> collect)
    {
        var inner = new HashSet<ColumnId>();
        collect(inner);
        inner.ExceptWith(made);
        free.UnionWith(inner);
    }
}
