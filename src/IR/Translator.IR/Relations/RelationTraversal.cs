using Translator.IR.Expressions;

namespace Translator.IR.Relations;

/// <summary>Walks and rewrites relations; what <see cref="ExpressionTraversal"/> says of depth holds here too.</summary>
public static class RelationTraversal
{
    extension(Relation relation)
    {
        /// <summary>The relation with other inputs; its expressions stay.</summary>
        public Relation MapInputs(Func<Relation, Relation> map) => relation.MapChildren(static expression => expression, map);

        /// <summary>The relation with other expressions of its own; its inputs stay.</summary>
        public Relation MapExpressions(Func<Expression, Expression> map) => relation.MapChildren(map, static input => input);

        /// <summary>
        /// Rewrites every relation of the tree, inputs first, also those in the queries of expressions. The same reference comes back when
        /// nothing changes.
        /// </summary>
        public Relation TransformUp(Func<Relation, Relation> rewrite)
        {
            return Visit(relation);
            Relation Visit(Relation node) => rewrite(node.MapChildren(VisitExpression, Visit));
            Expression VisitExpression(Expression node) => node.TransformUp(static e => e, Visit);
        }

        /// <summary>Rewrites this relation, then the inputs of what came out, and so on down, also in the queries of expressions.</summary>
        public Relation TransformDown(Func<Relation, Relation> rewrite)
        {
            return Visit(relation);
            Relation Visit(Relation node) => rewrite(node).MapChildren(VisitExpression, Visit);
            Expression VisitExpression(Expression node) => node.TransformUp(static e => e, Visit);
        }

        /// <summary>Rewrites every expression of the tree, children first, also those in the queries of expressions.</summary>
        public Relation TransformExpressionsUp(Func<Expression, Expression> rewrite)
        {
            return Visit(relation);
            Relation Visit(Relation node) => node.MapChildren(VisitExpression, Visit);
            Expression VisitExpression(Expression node) => node.TransformUp(rewrite, Visit);
        }

        /// <summary>This relation and all relations below it, parents first, also those in the queries of expressions.</summary>
        public IEnumerable<Relation> DescendantsAndSelf()
        {
            var waiting = new Stack<Relation>([relation]);
            while (waiting.TryPop(out var node))
            {
                yield return node;
                var below = new List<Relation>();
                node.VisitChildren(
                    expression => below.AddRange(expression.DescendantsAndSelf().SelectMany(static e => e.Queries)),
                    below.Add
                );
                for (var i = below.Count - 1; i >= 0; i--)
                {
                    waiting.Push(below[i]);
                }
            }
        }

        /// <summary>Every expression of the tree, also those in the queries of expressions.</summary>
        public IEnumerable<Expression> AllExpressions() =>
            relation.DescendantsAndSelf().SelectMany(static r => r.Expressions).SelectMany(static e => e.DescendantsAndSelf());

        /// <summary>Whether this relation or one below it, also in the queries of expressions, is of a kind.</summary>
        public bool Contains<T>()
            where T : Relation => relation.DescendantsAndSelf().Any(static r => r is T);

        /// <summary>Whether any expression of the tree is of a kind.</summary>
        public bool ContainsExpression<T>()
            where T : Expression => relation.AllExpressions().Any(static e => e is T);

        /// <summary>The columns that it takes from an enclosing query (correlated references): those it refers to and does not make.</summary>
        public IReadOnlySet<ColumnId> FreeColumns
        {
            get
            {
                var columns = new HashSet<ColumnId>();
                ColumnUse.Collect(relation, columns);
                return columns;
            }
        }

        /// <summary>
        /// Puts expressions in the place of columns in every expression of the tree. A <see cref="Watermark"/>, which names a column and cannot hold
        /// an expression, follows a column that is replaced by another column.
        /// </summary>
        public Relation Substitute(IReadOnlyDictionary<ColumnId, Expression> map)
        {
            return map.Count == 0 ? relation : Visit(relation);
            Relation Visit(Relation node) => Rename(node.MapChildren(expression => expression.Substitute(map), Visit));
            Relation Rename(Relation node) =>
                node is Watermark watermark && map.GetValueOrDefault(watermark.Column.Id) is ColumnReference other
                    ? watermark with
                    {
                        Column = other.Column,
                    }
                    : node;
        }

        /// <summary>
        /// A copy in which every column that the tree makes has a new id; what it takes from outside keeps its id. The output has the same columns
        /// by position.
        /// </summary>
        public Relation RefreshIds(ColumnIdAllocator allocator) => new IdRefresh(allocator).Apply(relation);
    }
}
