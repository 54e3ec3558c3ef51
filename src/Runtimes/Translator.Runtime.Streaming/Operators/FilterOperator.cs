using Translator.Backends.Streaming.Operators;
using Translator.Runtime.Streaming.Deltas;
using Translator.Runtime.Streaming.Execution;

namespace Translator.Runtime.Streaming.Operators;

/// <summary>Lets changes through for whose rows a predicate is TRUE.</summary>
internal sealed class FilterOperator(RowFilter plan, OperatorContext context) : DeltaOperator
{
    private readonly StepPredicate predicate = context.CompilePredicate(plan.Predicate, plan.Input.Output);

    public override void Process(int input, Delta delta, List<Delta> output)
    {
        var picked = predicate.Select(delta.Rows);
        if (picked.Count == delta.Count)
        {
            output.Add(delta);
        }
        else if (picked.Count > 0)
        {
            output.Add(delta.Select(picked));
        }
    }
}
