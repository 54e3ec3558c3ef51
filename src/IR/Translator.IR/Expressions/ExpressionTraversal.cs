using Translator.IR.Relations;

namespace Translator.IR.Expressions;

/// <summary>
/// Walks and rewrites expressions. The walks recurse once a level; binders bound the depth of what a user writes, and a session runs its
/// stages on a thread whose stack is deep enough for that.
/// </summary>
public static class ExpressionTraversal
{
    extension(Expression expression)
    {
        /// <summary>
        /// Rewrites every expression below and including this one, children first. Queries inside it stay as they are.
        /// The same reference comes back when nothing changes.
        /// </summary>
        public Expression TransformUp(Func<Expression, Expression> rewrite) => expression.TransformUp(rewrite, static query => query);

        /// <summary>The same, and rewrites the queries directly inside the expressions with another function.</summary>
        public Expression TransformUp(Func<Expression, Expression> rewrite, Func<Relation, Relation> query)
        {
            return Visit(expression);
            Expression Visit(Expression node) => rewrite(node.MapChildren(Visit, query));
        }

        /// <summary>Rewrites this expression, then the children of what came out, and so on down. Queries inside it stay as they are.</summary>
        public Expression TransformDown(Func<Expression, Expression> rewrite)
        {
            return Visit(expression);
            Expression Visit(Expression node) => rewrite(node).MapChildren(Visit, static query => query);
        }

        /// <summary>This expression and all below it, parents first; those inside its queries are left out.</summary>
        public IEnumerable<Expression> DescendantsAndSelf()
        {
            var waiting = new Stack<Expression>([expression]);
            while (waiting.TryPop(out var node))
            {
                yield return node;
                var children = node.Children;
                for (var i = children.Count - 1; i >= 0; i--)
                {
                    waiting.Push(children[i]);
                }
            }
        }

        /// <summary>Whether this expression or one below it, outside its queries, is of a kind.</summary>
        public bool Contains<T>()
            where T : Expression => expression.DescendantsAndSelf().Any(static e => e is T);

        /// <summary>
        /// The columns whose values it needs: all that it refers to but the parameters of its own lambdas, with what its queries need from outside.
        /// </summary>
        public IReadOnlySet<ColumnId> ReferencedColumns
        {
            get
            {
                var columns = new HashSet<ColumnId>();
                ColumnUse.Collect(expression, columns);
                return columns;
            }
        }

        /// <summary>Puts expressions in the place of columns, also inside its queries. Ids that the map lacks stay.</summary>
        public Expression Substitute(IReadOnlyDictionary<ColumnId, Expression> map) =>
            map.Count == 0
                ? expression
                : expression.TransformUp(
                    node => node is ColumnReference reference && map.TryGetValue(reference.Id, out var value) ? value : node,
                    query => query.Substitute(map)
                );
    }
}
