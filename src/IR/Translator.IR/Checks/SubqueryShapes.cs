using Translator.IR.Expressions;

namespace Translator.IR.Checks;

/// <summary>A scalar query has one column, and IN compares with as many columns of the same types.</summary>
internal sealed class SubqueryShapes : IIrCheck
{
    public IEnumerable<string> Check(CheckSite site) =>
        site.Expression switch
        {
            ScalarSubquery { Query.Output.Count: not 1 } => ["a scalar query has one column"],
            InSubquery query when !query.Needles.Select(static n => n.Type).SequenceEqual(query.Query.Output.Select(static c => c.Type)) =>
            [
                "the values have other types than the columns of the query",
            ],
            _ => [],
        };
}
