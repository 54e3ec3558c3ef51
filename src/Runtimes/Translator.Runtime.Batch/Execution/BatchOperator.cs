namespace Translator.Runtime.Batch.Execution;

/// <summary>A step of a plan, ready to run. One instance serves one worker and one run.</summary>
public abstract class BatchOperator
{
    /// <summary>The rows, made as they are pulled. Ending the enumeration early frees everything.</summary>
    public abstract IEnumerable<Columns.Batch> Execute(CancellationToken cancellation);
}
