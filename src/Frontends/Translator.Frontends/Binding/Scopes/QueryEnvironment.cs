using Translator.Frontends.Binding.Expressions;

namespace Translator.Frontends.Binding.Scopes;

/// <summary>What a query can see from where it stands.</summary>
/// <param name="CommonTables">The named queries in sight, the innermost first.</param>
/// <param name="Outer">The columns of the query around it, or null at the top.</param>
internal sealed record QueryEnvironment(CommonTable? CommonTables, ExpressionScope? Outer)
{
    /// <summary>Nothing around.</summary>
    public static QueryEnvironment Top { get; } = new(null, null);

    /// <summary>The rows that flow into a pipe operator.</summary>
    public BoundRows? PipeInput { get; init; }

    /// <summary>The pipe operator whose list is bound, where aggregates cannot stand; else null.</summary>
    public string? PipeClause { get; init; }
}
