using System.Collections;
using Translator.Backends.Batch;
using Translator.Backends.Batch.Planning;
using Translator.IR;
using Translator.IR.Diagnostics;
using Translator.IR.Expressions;
using Translator.Runtime.Batch.Execution;

namespace Translator.Runtime.Batch;

/// <summary>
/// The rows of one run, pulled once. A mistake in the data ends the rows early and is then in <see cref="Failure"/>; ask for it after the last row.
/// </summary>
public sealed class BatchRun : IEnumerable<Columns.Batch>
{
    private readonly BatchPlan plan;
    private readonly RunContext context;
    private readonly CancellationToken cancellation;

    internal BatchRun(BatchPlan plan, RunContext context, CancellationToken cancellation)
    {
        this.plan = plan;
        this.context = context;
        this.cancellation = cancellation;
    }

    /// <summary>The columns of the rows.</summary>
    public EquatableArray<ColumnSymbol> Output => plan.Output;

    /// <summary>What ended the run early, or null.</summary>
    public Diagnostic? Failure { get; private set; }

    /// <inheritdoc/>
    public IEnumerator<Columns.Batch> GetEnumerator()
    {
        using var rows = Start();
        while (rows is not null && Step(rows))
        {
            yield return rows.Current;
        }
    }

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

    private IEnumerator<Columns.Batch>? Start()
    {
        try
        {
            return new OperatorFactory(context).Create(plan.Root).Execute(cancellation).GetEnumerator();
        }
        catch (DataException mistake)
        {
            Failure = mistake.Diagnostic;
            return null;
        }
        catch (InsufficientExecutionStackException)
        {
            Failure = new Diagnostic(PlanDiagnostics.TooDeep, plan.Root.Origin.Location);
            return null;
        }
    }

    private bool Step(IEnumerator<Columns.Batch> rows)
    {
        try
        {
            return rows.MoveNext();
        }
        catch (DataException mistake)
        {
            Failure = mistake.Diagnostic;
            return false;
        }
    }
}
