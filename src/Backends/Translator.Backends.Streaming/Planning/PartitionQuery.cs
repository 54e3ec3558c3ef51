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

    /// <summary>Like <see cref="Above"/>, but a sort below stays with the query, so that the query sees its order.</summary>
    public Relation AboveSorted(Relation relation) => relation.MapInputs(r => EndsInSort(r) ? KeepSort(r) : Input(r));

    /// <summary>The step of a recursive query: what does not read the round before becomes an input.</summary>
    public Relation Recursive(Relation step, int id)
    {
        return Visit(step);

        Relation Visit(Relation relation) =>
            relation is CteReference own && own.Id == id ? relation
            : relation.DescendantsAndSelf().Any(r => r is CteReference inner && inner.Id == id) ? relation.MapInputs(Visit)
            : Input(relation);
    }

    private static bool EndsInSort(Relation relation) =>
        relation switch
        {
            Sort => true,
            Project project => EndsInSort(project.Input),
            Filter filter => EndsInSort(filter.Input),
            _ => false,
        };

    private Relation KeepSort(Relation relation) => relation is Sort ? relation.MapInputs(Input) : relation.MapInputs(KeepSort);
}
