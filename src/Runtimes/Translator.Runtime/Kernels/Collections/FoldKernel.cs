using Translator.Runtime.Columns;

namespace Translator.Runtime.Kernels.Collections;

/// <summary>aggregate: goes through all arrays of a batch together, one element of each at a time.</summary>
internal sealed class FoldKernel(KernelRequest request) : HigherOrderKernel(request.Result)
{
    private readonly IR.Types.DataType accumulatorType = request.Arguments[1];

    public override Column Evaluate(ReadOnlySpan<Column> arguments, ReadOnlySpan<LambdaBody> lambdas, int rows, EvaluationContext context)
    {
        var array = (ArrayColumn)arguments[0];
        var live = new List<int>(rows);
        for (var row = 0; row < rows; row++)
        {
            if (!array.IsNull(row))
            {
                live.Add(row);
            }
        }
        var started = live.ToArray();
        var state = arguments[1].Gather(started).Flatten();
        // The arrays at hand, and where each one's state lies.
        var (current, places) = (started, started.Length == 0 ? [] : Enumerate(started.Length));
        for (var step = 0; ; step++)
        {
            (current, places) = StillGoing(array, current, places, step);
            if (current.Length == 0)
            {
                break;
            }
            var elements = array.Elements.Gather(Array.ConvertAll(current, row => array.Start(row) + step));
            var merged = lambdas[0].Evaluate([state.Gather(places), elements], current);
            state = Replace(state, places, merged);
        }
        if (lambdas.Length > 1 && started.Length > 0)
        {
            state = lambdas[1].Evaluate([state], started);
        }
        return Spread(state, started, rows);
    }

    private static int[] Enumerate(int count)
    {
        var numbers = new int[count];
        for (var i = 0; i < count; i++)
        {
            numbers[i] = i;
        }
        return numbers;
    }

    private static (int[] Rows, int[] Places) StillGoing(ArrayColumn array, int[] rows, int[] places, int step)
    {
        var (keptRows, keptPlaces) = (new List<int>(rows.Length), new List<int>(rows.Length));
        for (var i = 0; i < rows.Length; i++)
        {
            if (step < array.Count(rows[i]))
            {
                keptRows.Add(rows[i]);
                keptPlaces.Add(places[i]);
            }
        }
        return ([.. keptRows], [.. keptPlaces]);
    }

    /// <summary>The state with new values at some places.</summary>
    private Column Replace(Column state, int[] places, Column merged)
    {
        if (places.Length == state.Length)
        {
            return ArrayPicks.Typed(merged.Flatten(), accumulatorType);
        }
        var source = Enumerate(state.Length);
        for (var i = 0; i < places.Length; i++)
        {
            source[places[i]] = state.Length + i;
        }
        return Column.Concat(accumulatorType, [state, merged]).Gather(source);
    }

    /// <summary>The results at their rows, NULL at the others.</summary>
    private Column Spread(Column state, int[] started, int rows)
    {
        var positions = new int[rows];
        positions.AsSpan().Fill(-1);
        for (var i = 0; i < started.Length; i++)
        {
            positions[started[i]] = i;
        }
        return ArrayPicks.Typed(state.Gather(positions), ResultType);
    }
}
