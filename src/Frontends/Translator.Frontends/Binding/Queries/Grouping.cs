using Translator.IR;
using Translator.IR.Relations;

namespace Translator.Frontends.Binding.Queries;

/// <summary>A bound GROUP BY.</summary>
/// <param name="Keys">The distinct keys, in the order of their first mention.</param>
/// <param name="Sets">The grouping sets, or null where the query groups by all keys.</param>
internal sealed record Grouping(EquatableArray<GroupKey> Keys, EquatableArray<GroupingSet>? Sets)
{
    public static Grouping None { get; } = new([], null);
}
