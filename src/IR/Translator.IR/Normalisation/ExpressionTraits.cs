using Translator.IR.Expressions;
using Translator.IR.Functions;
using Translator.IR.Relations;
using Translator.IR.Values;

namespace Translator.IR.Normalisation;

/// <summary>What rules ask of expressions and relations.</summary>
internal static class ExpressionTraits
{
    private const int MostNodesAfterSubstitution = 300;

    extension(Expression expression)
    {
        /// <summary>Whether it is a call of a scalar row.</summary>
        public bool IsCallOf(string id) => expression is Call call && string.Equals(call.Function.Id, id, StringComparison.Ordinal);

        /// <summary>Whether it is TRUE as written.</summary>
        public bool IsTrue => expression is Literal { Value: BooleanValue { Flag: true } };

        /// <summary>Whether it is FALSE as written.</summary>
        public bool IsFalse => expression is Literal { Value: BooleanValue { Flag: false } };

        /// <summary>Whether it is NULL as written.</summary>
        public bool IsNullLiteral => expression is Literal { Value.IsNull: true };

        /// <summary>Whether a second evaluation for the same row may give another value.</summary>
        public bool IsVolatile =>
            expression.DescendantsAndSelf().Any(static e => IsVolatileItself(e) || e.Queries.Any(static q => q.IsVolatile));

        /// <summary>Whether it gives a value for every row, never an error, so that it may see rows that the query hides from it.</summary>
        public bool IsTotal => expression.DescendantsAndSelf().All(Totality.IsTotalItself);

        /// <summary>Whether it holds a query.</summary>
        public bool HasSubquery => expression.DescendantsAndSelf().Any(static e => e is ScalarSubquery or Exists or InSubquery);

        /// <summary>Whether putting expressions in the place of its columns gives something of a reasonable size; copies of copies double.</summary>
        public bool MaySubstitute(IReadOnlyDictionary<ColumnId, Expression> map) =>
            expression
                .DescendantsAndSelf()
                .Sum(e => e is ColumnReference reference && map.TryGetValue(reference.Id, out var value) ? SizeOf(value) : 1)
            <= Math.Max(MostNodesAfterSubstitution, SizeOf(expression));

        /// <summary>Whether evaluating it twice costs next to nothing.</summary>
        public bool IsCheap =>
            expression switch
            {
                ColumnReference or Literal => true,
                FieldAccess access => access.Operand.IsCheap,
                _ => false,
            };

        /// <summary>The operands of a chain of calls of one associative row, in order; itself where it is no such call.</summary>
        public List<Expression> PartsOf(string id)
        {
            var parts = new List<Expression>();
            var waiting = new Stack<Expression>([expression]);
            while (waiting.TryPop(out var next))
            {
                if (next.IsCallOf(id))
                {
                    var arguments = ((Call)next).Arguments;
                    for (var i = arguments.Count - 1; i >= 0; i--)
                    {
                        waiting.Push(arguments[i]);
                    }
                }
                else
                {
                    parts.Add(next);
                }
            }
            return parts;
        }

        /// <summary>The predicates that must all be TRUE for it to be TRUE, in order.</summary>
        public IReadOnlyList<Expression> Conjuncts => expression.PartsOf(WellKnownFunctions.AndId);

        /// <summary>The predicates of which one must be TRUE for it to be TRUE, in order.</summary>
        public IReadOnlyList<Expression> Disjuncts => expression.PartsOf(WellKnownFunctions.OrId);
    }

    extension(Relation relation)
    {
        /// <summary>Whether a second evaluation may give other rows although the tables are the same.</summary>
        public bool IsVolatile =>
            relation
                .DescendantsAndSelf()
                .Any(static r =>
                    r is Generate { Function.Determinism: Determinism.Volatile }
                    || r.Expressions.Any(static e => e.DescendantsAndSelf().Any(IsVolatileItself))
                );
    }

    extension(ColumnSymbol column)
    {
        /// <summary>The column as an expression.</summary>
        public ColumnReference Reference => new(column);

        /// <summary>The column passed through a projection.</summary>
        public Assignment PassedThrough => new(column, new ColumnReference(column));
    }

    extension(Assignment assignment)
    {
        /// <summary>Whether it passes a column through unchanged, under the same id.</summary>
        public bool IsPassThrough => assignment.Value is ColumnReference reference && reference.Id == assignment.Column.Id;
    }

    private static int SizeOf(Expression expression) => expression.DescendantsAndSelf().Count();

    private static bool IsVolatileItself(Expression expression) =>
        expression switch
        {
            Call call => call.Function.Determinism == Determinism.Volatile,
            AggregateCall call => call.Function.Determinism == Determinism.Volatile,
            WindowCall call => call.Function.Determinism == Determinism.Volatile,
            _ => false,
        };
}
