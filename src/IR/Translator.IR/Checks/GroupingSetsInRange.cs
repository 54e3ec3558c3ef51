using Translator.IR.Relations;

namespace Translator.IR.Checks;

/// <summary>Grouping sets name keys that are there, once each, and make the key columns nullable.</summary>
internal sealed class GroupingSetsInRange : IIrCheck
{
    public IEnumerable<string> Check(CheckSite site)
    {
        if (site is not { Expression: null, Relation: Aggregate { GroupingSets.IsEmpty: false } aggregate })
        {
            yield break;
        }
        if (
            aggregate.GroupingSets.Any(s =>
                s.Keys.Any(k => k < 0 || k >= aggregate.Keys.Count) || s.Keys.Distinct().Count() != s.Keys.Count
            )
        )
        {
            yield return "a grouping set names a key that is not there, or one twice";
        }
        if (aggregate.Keys.Where((key, i) => !key.Column.Nullable && aggregate.GroupingSets.Any(s => !s.Keys.Contains(i))).Any())
        {
            yield return "a key that a grouping set leaves out is not nullable";
        }
    }
}
