using Translator.IR.Relations;

namespace Translator.IR.Checks;

/// <summary>A column made by a relation has the type of its value and is not surer of being there than it.</summary>
internal sealed class AssignmentsKeepTypes : IIrCheck
{
    public IEnumerable<string> Check(CheckSite site)
    {
        IEnumerable<Assignment> assignments = site switch
        {
            { Expression: not null } => [],
            { Relation: Project project } => project.Columns,
            { Relation: Aggregate aggregate } => [.. aggregate.Keys, .. aggregate.Aggregates],
            { Relation: Window window } => window.Calls,
            _ => [],
        };
        foreach (var (column, value) in assignments)
        {
            if (column.Type != value.Type)
            {
                yield return $"column {column.Name}{column.Id} has type {column.Type}, its value {value.Type}";
            }
            else if (value.Nullable && !column.Nullable)
            {
                yield return $"column {column.Name}{column.Id} denies the NULL that its value can be";
            }
        }
    }
}
