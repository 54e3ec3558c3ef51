using System.Collections.Immutable;
using Translator.Backends.Streaming.Operators;
using Translator.IR;
using Translator.IR.Expressions;
using Translator.IR.Relations;

namespace Translator.Backends.Streaming.Planning;

/// <summary>Takes a relation apart into a query that is evaluated as a whole and the inputs that it reads.</summary>
internal sealed class PartitionQuery(Func<Relation, StreamOperator> plan)
{
    private readonly List<StreamOperator> inputs = [];

    /// <summary>The inputs found so far.</summary>
    public EquatableArray<StreamOperator> Inputs => [.. inputs];

    /// <summary>Plans a relation as an input and gives what stands for it in the query.</summary>
    public CteReference Input(Relation relation)
    {
        inputs.Add(plan(relation));
        return new CteReference(-inputs.Count, $"input{inputs.Count}", relation.Output);
    }

    /// <summary>The relation with inputs in place of all relations right below it.</summary>
    public Relation Above(Relation relation) => relation.MapInputs(Input);

    /// <summary>The relation down to the tables, so that it sees rows in the order in which a batch would.</summary>
    public Relation AboveTables(Relation relation) => AboveTables(relation, []);

    /// <summary>The step of a recursive query: what does not read the round before becomes an input.</summary>
    public Relation Recursive(Relation step, int id)
    {
        return Visit(step);

        Relation Visit(Relation relation) =>
            relation is CteReference own && own.Id == id ? relation
            : relation.DescendantsAndSelf().Any(r => r is CteReference inner && inner.Id == id) ? relation.MapInputs(Visit)
            : Input(relation);
    }

    private Relation AboveTables(Relation relation, ImmutableHashSet<int> own) =>
        relation switch
        {
            CteReference reference when own.Contains(reference.Id) => relation,
            Scan or CteReference => Input(relation),
            RecursiveUnion union => union with
            {
                Anchor = AboveTables(union.Anchor, own),
                Step = AboveTables(union.Step, own.Add(union.Id)),
            },
            With with => Within(with, own.Union(with.Definitions.Select(static d => d.Id))),
            _ => relation.MapInputs(r => AboveTables(r, own)),
        };

    private With Within(With with, ImmutableHashSet<int> own) =>
        with with
        {
            Definitions = [.. with.Definitions.Select(d => d with { Query = AboveTables(d.Query, own) })],
            Body = AboveTables(with.Body, own),
        };
}
