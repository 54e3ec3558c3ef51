using Translator.IR;
using Translator.IR.Diagnostics;

namespace Translator.Frontends.Syntax;

/// <summary>A query with what orders, distributes or cuts its result. At least one of the parts is there.</summary>
public sealed record OrganizedQuerySyntax(QuerySyntax Body, TextSpan Span) : QuerySyntax(Span)
{
    public EquatableArray<SortItemSyntax> OrderBy { get; init; } = [];

    /// <summary><c>ORDER BY ALL</c>: its direction, no expression of its own.</summary>
    public OrderByAllSyntax? OrderByAll { get; init; }
    public EquatableArray<SortItemSyntax> SortBy { get; init; } = [];
    public EquatableArray<ExpressionSyntax> DistributeBy { get; init; } = [];
    public EquatableArray<ExpressionSyntax> ClusterBy { get; init; } = [];

    /// <summary>A WINDOW clause that stands after a set operation or before LIMIT.</summary>
    public EquatableArray<NamedWindowSyntax> Windows { get; init; } = [];

    /// <summary>The row count; null when there is no LIMIT and for <c>LIMIT ALL</c>.</summary>
    public ExpressionSyntax? Limit { get; init; }
    public ExpressionSyntax? Offset { get; init; }
}
