using Translator.Frontends.Syntax;
using Translator.IR.Expressions;
using Translator.IR.Relations;

namespace Translator.Frontends.Binding.Queries;

/// <summary>The bound clauses around a SELECT list.</summary>
/// <param name="Select">The SELECT.</param>
/// <param name="Organization">What orders and cuts it, or null.</param>
internal sealed record SelectClauses(SelectSyntax Select, OrganizedQuerySyntax? Organization)
{
    public Expression? Having { get; init; }

    public Expression? Qualify { get; init; }

    /// <summary>The sort keys; null after an error.</summary>
    public List<SortKey>? Keys { get; init; } = [];

    public Hint? Distribution { get; init; }
}
