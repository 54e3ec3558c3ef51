using Translator.IR;
using Translator.IR.Expressions;
using Translator.Runtime.Batch.Execution;
using Translator.Runtime.Columns;

namespace Translator.Runtime.Batch.Joins;

/// <summary>A condition over pairs of rows: gathers only the columns it reads.</summary>
internal sealed class PairCondition
{
    /// <summary>The condition is FALSE.</summary>
    public const byte No = 0;

    /// <summary>The condition is TRUE.</summary>
    public const byte Yes = 1;

    /// <summary>The condition is NULL.</summary>
    public const byte Unknown = 2;

    private readonly RowExpression condition;
    private readonly int[] probeColumns;
    private readonly int[] buildColumns;
    private readonly byte[] results = new byte[PairBuffer.Capacity];

    public PairCondition(Expression expression, EquatableArray<ColumnSymbol> probe, EquatableArray<ColumnSymbol> build, RunContext context)
    {
        var used = expression.ReferencedColumns;
        probeColumns = Positions(probe, used);
        buildColumns = Positions(build, used);
        condition = context.Compile(expression, [.. probeColumns.Select(i => probe[i]), .. buildColumns.Select(i => build[i])]);
    }

    /// <summary>For each pair what the condition is.</summary>
    public ReadOnlySpan<byte> Evaluate(PairBuffer pairs, Columns.Batch probe, Columns.Batch build)
    {
        var columns = new Column[probeColumns.Length + buildColumns.Length];
        for (var i = 0; i < probeColumns.Length; i++)
        {
            columns[i] = probe.Column(probeColumns[i]).Gather(pairs.Probe);
        }

        for (var i = 0; i < buildColumns.Length; i++)
        {
            columns[probeColumns.Length + i] = build.Column(buildColumns[i]).Gather(pairs.Build);
        }

        var outcome = condition.Evaluate(new Columns.Batch(columns, pairs.Count));
        if (outcome is not FixedColumn<bool> flags)
        {
            results.AsSpan().Fill(Unknown);
            return results;
        }

        for (var i = 0; i < pairs.Count; i++)
        {
            results[i] =
                flags.IsNull(i) ? Unknown
                : flags[i] ? Yes
                : No;
        }

        return results;
    }

    private static int[] Positions(EquatableArray<ColumnSymbol> columns, IReadOnlySet<ColumnId> used) =>
        [.. Enumerable.Range(0, columns.Count).Where(i => used.Contains(columns[i].Id))];
}
