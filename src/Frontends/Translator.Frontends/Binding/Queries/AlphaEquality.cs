using Translator.IR.Expressions;
using Translator.IR.Relations;

namespace Translator.Frontends.Binding.Queries;

/// <summary>Whether two expressions mean the same although their subqueries, bound one by one, have columns with other ids.</summary>
internal static class AlphaEquality
{
    private const int FirstId = 1 << 28;

    public static bool HasQueries(Expression expression) => expression.DescendantsAndSelf().Any(static e => !e.Queries.IsEmpty);

    /// <summary>The expression with the columns of its subqueries numbered from a fixed number on.</summary>
    public static Expression Canonical(Expression expression) => expression.TransformUp(static e => e, Canonical);

    private static Relation Canonical(Relation query) => query.RefreshIds(new ColumnIdAllocator(FirstId));
}
