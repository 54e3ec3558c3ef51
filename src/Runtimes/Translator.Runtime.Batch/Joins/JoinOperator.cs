using Translator.IR;
using Translator.IR.Diagnostics;
using Translator.IR.Expressions;
using Translator.IR.Relations;
using Translator.IR.Types;
using Translator.Runtime.Batch.Execution;
using Translator.Runtime.Columns;
using Translator.Runtime.Memory;

namespace Translator.Runtime.Batch.Joins;

/// <summary>What all joins share: the kept side, the streaming side, and what becomes of pairs and of rows without a match.</summary>
internal abstract class JoinOperator(
    JoinShape shape,
    BatchOperator probe,
    BatchOperator build,
    EquatableArray<ColumnSymbol> buildColumns,
    EquatableArray<ColumnSymbol> output,
    bool buildIsLeft,
    Origin origin,
    RunContext context
) : BatchOperator
{
    private readonly int buildWidth = buildColumns.Count;

    protected RunContext Context { get; } = context;

    public override IEnumerable<Columns.Batch> Execute(CancellationToken cancellation)
    {
        using var account = Context.Budget.Open("join");
        var kept = new RowStore("join", buildColumns, account).AddAll(build, cancellation).Take();
        var candidates = Prepare(kept, account);
        var buildMatched = shape.LonelyBuild ? new bool[kept.RowCount] : [];
        var pairs = new PairBuffer();
        var probeWidth = output.Count - buildWidth;
        foreach (var batch in probe.Execute(cancellation))
        {
            if (batch.RowCount == 0)
            {
                continue;
            }

            probeWidth = batch.ColumnCount;
            var matched = new bool[batch.RowCount];
            var unknown = shape.SeesUnknown ? new bool[batch.RowCount] : [];
            var settled = new bool[batch.RowCount];
            candidates.Start(batch);
            for (var more = true; more; )
            {
                cancellation.ThrowIfCancellationRequested();
                pairs.Clear();
                more = candidates.Fill(pairs, settled);
                Judge(pairs, candidates.Condition, batch, kept, matched, unknown, settled, buildMatched);
                if (shape.Pairs && pairs.Count > 0)
                {
                    yield return Join(Probe(batch, pairs), kept.Gather(pairs.Build));
                }
            }

            if (AfterBatch(batch, matched, unknown) is { RowCount: > 0 } rest)
            {
                yield return rest;
            }
        }

        foreach (var rows in Lonely(kept, buildMatched, probeWidth))
        {
            cancellation.ThrowIfCancellationRequested();
            yield return rows;
        }
    }

    /// <summary>Makes what finds pairs from the kept rows.</summary>
    protected abstract ICandidates Prepare(Columns.Batch kept, MemoryAccount account);

    /// <summary>Leaves the matching pairs in the buffer and notes what they say of their rows.</summary>
    private void Judge(
        PairBuffer pairs,
        PairCondition? condition,
        Columns.Batch batch,
        Columns.Batch kept,
        bool[] matched,
        bool[] unknown,
        bool[] settled,
        bool[] buildMatched
    )
    {
        if (condition is not null && pairs.Count > 0)
        {
            var outcomes = condition.Evaluate(pairs, batch, kept);
            if (shape.SeesUnknown)
            {
                NoteUnknown(pairs.Probe, outcomes, unknown, settled);
            }

            pairs.Keep(outcomes);
        }

        if (shape.TracksProbe)
        {
            NoteMatches(pairs.Probe, matched, settled);
        }

        if (shape.LonelyBuild)
        {
            foreach (var row in pairs.Build)
            {
                buildMatched[row] = true;
            }
        }
    }

    private void NoteMatches(ReadOnlySpan<int> rows, bool[] matched, bool[] settled)
    {
        var once = !shape.Pairs;
        foreach (var row in rows)
        {
            if (matched[row] && shape.Kind == JoinKind.LeftSingle)
            {
                throw new DataException(new Diagnostic(BatchDiagnostics.ScalarSubqueryRows, origin.Location));
            }

            matched[row] = true;
            settled[row] |= once;
        }
    }

    private void NoteUnknown(ReadOnlySpan<int> rows, ReadOnlySpan<byte> outcomes, bool[] unknown, bool[] settled)
    {
        for (var i = 0; i < rows.Length; i++)
        {
            if (outcomes[i] == PairCondition.Unknown)
            {
                unknown[rows[i]] = true;
                settled[rows[i]] |= shape.Kind == JoinKind.LeftAntiNullAware;
            }
        }
    }

    /// <summary>What comes out for probe rows once all their candidates are known.</summary>
    private Columns.Batch? AfterBatch(Columns.Batch batch, bool[] matched, bool[] unknown)
    {
        switch (shape.Kind)
        {
            case JoinKind.LeftSemi:
                return batch.Select(Rows(matched, wanted: true));
            case JoinKind.LeftAnti:
                return batch.Select(Rows(matched, wanted: false));
            case JoinKind.LeftAntiNullAware:
                for (var row = 0; row < matched.Length; row++)
                {
                    matched[row] |= unknown[row];
                }

                return batch.Select(Rows(matched, wanted: false));
            case JoinKind.LeftMark:
                return WithMark(batch, matched, unknown);
            case JoinKind.Inner or JoinKind.LeftOuter or JoinKind.RightOuter or JoinKind.FullOuter or JoinKind.LeftSingle:
                var lonely = shape.LonelyProbe ? Rows(matched, wanted: false) : Selection.Empty;
                return lonely.Count == 0 ? null : Join(batch.Select(lonely).Compact(), Nulls(lonely.Count));
            default:
                throw new InternalErrorException("batch", $"join kind {shape.Kind}");
        }
    }

    /// <summary>The probe rows of pairs; nothing is copied where every row is there once.</summary>
    private static Columns.Batch Probe(Columns.Batch batch, PairBuffer pairs)
    {
        if (!pairs.HasOneForEachProbeRow)
        {
            return batch.Gather(pairs.Probe);
        }

        return pairs.Count == batch.RowCount ? batch : batch.Select(new Selection(pairs.Probe.ToArray(), pairs.Count));
    }

    private Columns.Batch Nulls(int rows) => new(buildColumns.Select(c => Column.Nulls(c.Type, rows)).ToArray(), rows);

    private static Columns.Batch WithMark(Columns.Batch batch, bool[] matched, bool[] unknown)
    {
        var validity = Bitmap.Ones(matched.Length);
        var hasNulls = false;
        for (var row = 0; row < matched.Length; row++)
        {
            if (!matched[row] && unknown[row])
            {
                Bitmap.Clear(validity, row);
                hasNulls = true;
            }
        }

        var mark = new FixedColumn<bool>(DataType.Boolean, matched, matched.Length, hasNulls ? validity : null);
        var rows = batch.Compact();
        return new Columns.Batch([.. Enumerable.Range(0, rows.ColumnCount).Select(rows.Column), mark], rows.RowCount);
    }

    private IEnumerable<Columns.Batch> Lonely(Columns.Batch kept, bool[] buildMatched, int probeWidth)
    {
        var rows = Rows(buildMatched, wanted: false);
        var types = buildIsLeft ? output.Skip(buildWidth) : output.Take(probeWidth);
        foreach (var piece in RowConcat.Pieces(kept, rows.Positions.ToArray(), 0, rows.Count))
        {
            var nulls = types.Select(c => Column.Nulls(c.Type, piece.RowCount)).ToArray();
            yield return Join(new Columns.Batch(nulls, piece.RowCount), piece);
        }
    }

    private Columns.Batch Join(Columns.Batch probeRows, Columns.Batch buildRows)
    {
        var (left, right) = buildIsLeft ? (buildRows, probeRows) : (probeRows, buildRows);
        var columns = new Column[left.ColumnCount + right.ColumnCount];
        for (var i = 0; i < columns.Length; i++)
        {
            columns[i] = i < left.ColumnCount ? left.Column(i) : right.Column(i - left.ColumnCount);
        }

        return new Columns.Batch(columns, left.RowCount);
    }

    private static Selection Rows(bool[] flags, bool wanted)
    {
        var rows = new int[flags.Length];
        var count = 0;
        for (var row = 0; row < flags.Length; row++)
        {
            rows[count] = row;
            count += flags[row] == wanted ? 1 : 0;
        }

        return new Selection(rows, count);
    }
}
