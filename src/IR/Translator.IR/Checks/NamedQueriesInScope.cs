using Translator.IR.Relations;

namespace Translator.IR.Checks;

/// <summary>A reference to a named query stands where the query is known, and has columns of the same types.</summary>
internal sealed class NamedQueriesInScope : IIrCheck
{
    public IEnumerable<string> Check(CheckSite site)
    {
        if (site is not { Expression: null, Relation: CteReference reference })
        {
            yield break;
        }
        if (!site.Ctes.TryGetValue(reference.Id, out var columns))
        {
            yield return $"there is no named query {reference.Id} here";
        }
        else if (!columns.Select(static c => c.Type).SequenceEqual(reference.Columns.Select(static c => c.Type)))
        {
            yield return "the columns have other types than those of the named query";
        }
    }
}
