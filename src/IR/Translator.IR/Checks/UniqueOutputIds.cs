namespace Translator.IR.Checks;

/// <summary>No two columns of a relation have one id.</summary>
internal sealed class UniqueOutputIds : IIrCheck
{
    public IEnumerable<string> Check(CheckSite site) =>
        site.Expression is null
            ? site
                .Relation.Output.GroupBy(static c => c.Id)
                .Where(static g => g.Skip(1).Any())
                .Select(static g => $"id {g.Key} is there twice")
            : [];
}
