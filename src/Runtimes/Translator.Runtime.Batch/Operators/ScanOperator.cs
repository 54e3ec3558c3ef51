using Translator.Backends.Batch.Operators;
using Translator.IR.Diagnostics;
using Translator.IR.Expressions;
using Translator.Runtime.Batch.Execution;
using Translator.Runtime.Columns;
using Translator.Runtime.Tables;

namespace Translator.Runtime.Batch.Operators;

/// <summary>Reads a table's splits one after the other.</summary>
internal sealed class ScanOperator : BatchOperator
{
    private readonly TableScan plan;
    private readonly ITableSource source;
    private readonly int[] fields;

    public ScanOperator(TableScan plan, RunContext context)
    {
        this.plan = plan;
        source =
            context.Tables.FindSource(plan.Table)
            ?? throw new DataException(new Diagnostic(BatchDiagnostics.NoTable, plan.Origin.Location, plan.Table));
        fields = [.. plan.Columns.Select(Find)];
    }

    public override IEnumerable<Columns.Batch> Execute(CancellationToken cancellation)
    {
        foreach (var split in source.Splits(cancellation))
        {
            foreach (var batch in source.Read(split, 0, fields, cancellation))
            {
                cancellation.ThrowIfCancellationRequested();
                if (batch.RowCount > 0)
                {
                    yield return batch;
                }
            }
        }
    }

    private int Find(ColumnSymbol column)
    {
        for (var i = 0; i < source.Fields.Count; i++)
        {
            var field = source.Fields[i];
            if (!field.Name.Equals(column.Name, StringComparison.OrdinalIgnoreCase))
            {
                continue;
            }

            return field.Type.Storage == column.Type.Storage
                ? i
                : throw Mistake(BatchDiagnostics.ColumnType, column.Name, column.Type.Name, field.Type.Name);
        }

        throw Mistake(BatchDiagnostics.MissingColumn, column.Name, string.Join(", ", source.Fields.Select(static f => f.Name)));
    }

    private DataException Mistake(DiagnosticDescriptor descriptor, params ReadOnlySpan<string> arguments) =>
        new(new Diagnostic(descriptor, plan.Origin.Location, [plan.Table, .. arguments]));
}
