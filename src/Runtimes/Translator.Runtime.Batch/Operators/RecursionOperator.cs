using Translator.Backends.Batch.Operators;
using Translator.IR.Diagnostics;
using Translator.Runtime.Batch.Execution;
using Translator.Runtime.Columns;
using Translator.Runtime.Hashing;
using Translator.Runtime.Memory;

namespace Translator.Runtime.Batch.Operators;

/// <summary>Runs the step again and again over the rows of the round before.</summary>
internal sealed class RecursionOperator(Recursion plan, OperatorFactory factory, RunContext context) : BatchOperator
{
    // Spark's default; a limit above the query ends the recursion before it.
    private const long MostRows = 1_000_000;

    public override IEnumerable<Columns.Batch> Execute(CancellationToken cancellation)
    {
        using var account = context.Budget.Open("recursion");
        using var seenAccount = context.Budget.Open("recursion");
        var seen = plan.All ? null : new GroupTable(plan.Columns.Select(static c => c.Type), seenAccount);
        var step = plan.Anchor;
        var given = 0L;
        for (var round = 0; ; round++)
        {
            var rows = Collect(factory.Create(step), seen, account, cancellation);
            if (rows.Count == 0)
            {
                yield break;
            }

            if (round > plan.MaxRounds)
            {
                throw new DataException(new Diagnostic(BatchDiagnostics.RecursionLimit, plan.Origin.Location, plan.MaxRounds));
            }

            foreach (var batch in rows)
            {
                given += batch.RowCount;
                yield return batch;
            }

            if (given > MostRows)
            {
                throw new DataException(new Diagnostic(BatchDiagnostics.RecursionRows, plan.Origin.Location, MostRows));
            }

            context.Named.Set(plan.Id, _ => rows);
            step = plan.Step;
        }
    }

    private List<Columns.Batch> Collect(BatchOperator source, GroupTable? seen, MemoryAccount account, CancellationToken cancellation)
    {
        var rows = new List<Columns.Batch>();
        var size = 0L;
        foreach (var batch in source.Execute(cancellation))
        {
            cancellation.ThrowIfCancellationRequested();
            var kept = Relabel.As(plan.Columns, batch).Compact();
            if (seen is not null)
            {
                var known = seen.Count;
                var ids = new int[kept.RowCount];
                seen.Assign([.. Enumerable.Range(0, kept.ColumnCount).Select(kept.Column)], ids.Length, ids);
                kept = kept.Select(FirstRows.Of(ids, known)).Compact();
            }

            if (kept.RowCount > 0)
            {
                rows.Add(kept);
                size += kept.ByteSize;
                account.Resize(size);
            }
        }

        return rows;
    }
}
