using Translator.Backends.Batch.Operators;
using Translator.Runtime.Batch.Execution;

namespace Translator.Runtime.Batch.Operators;

/// <summary>Runs each named query at its first use and keeps its rows until the body is done.</summary>
internal sealed class SharedQueriesOperator(SharedQueries plan, OperatorFactory factory, RunContext context) : BatchOperator
{
    public override IEnumerable<Columns.Batch> Execute(CancellationToken cancellation)
    {
        using var account = context.Budget.Open("shared query");
        foreach (var definition in plan.Definitions)
        {
            List<Columns.Batch>? rows = null;
            context.Named.Set(
                definition.Id,
                token =>
                {
                    if (rows is null)
                    {
                        var collected = new List<Columns.Batch>();
                        foreach (var batch in factory.Create(definition.Query).Execute(token))
                        {
                            var kept = batch.Compact();
                            account.Reserve(kept.ByteSize);
                            collected.Add(kept);
                        }

                        rows = collected;
                    }

                    return rows;
                }
            );
        }

        foreach (var batch in factory.Create(plan.Body).Execute(cancellation))
        {
            yield return batch;
        }
    }
}
