using Translator.IR.Types;
using Translator.Runtime.Columns;
using Translator.Runtime.Diagnostics;

namespace Translator.Runtime.Kernels.Collections;

/// <summary>
/// array_sort with a lambda: a merge sort of all arrays of a batch together, so that the lambda is run once for the comparisons
/// that all merges need at the same step.
/// </summary>
internal sealed class ComparatorSort(KernelRequest request) : HigherOrderKernel(request.Result)
{
    public override Column Evaluate(ReadOnlySpan<Column> arguments, ReadOnlySpan<LambdaBody> lambdas, int rows, EvaluationContext context)
    {
        var array = ((ArrayColumn)arguments[0]).Compact();
        var order = new int[array.Elements.Length];
        for (var i = 0; i < order.Length; i++)
        {
            order[i] = i;
        }
        var longest = 0;
        for (var row = 0; row < rows; row++)
        {
            longest = Math.Max(longest, array.Count(row));
        }
        for (var width = 1; width < longest; width *= 2)
        {
            order = MergeAll(array, order, width, lambdas[0]);
        }
        return new ArrayColumn(ResultType, array.Offsets.ToArray(), array.Elements.Gather(order), rows, ArrayLambda.ValidityOf(array));
    }

    private static int[] MergeAll(ArrayColumn array, int[] order, int width, LambdaBody comparator)
    {
        var merged = (int[])order.Clone();
        var merges = new List<Merge>();
        for (var row = 0; row < array.Length; row++)
        {
            var end = array.Start(row) + array.Count(row);
            for (var start = array.Start(row); start + width < end; start += 2 * width)
            {
                merges.Add(new Merge(row, start, start + width, Math.Min(start + 2 * width, end)));
            }
        }
        while (merges.Count > 0)
        {
            var left = array.Elements.Gather([.. merges.Select(m => order[m.Left])]);
            var right = array.Elements.Gather([.. merges.Select(m => order[m.Right])]);
            var compared = comparator.Evaluate([right, left], [.. merges.Select(static m => m.Row)]);
            for (var i = 0; i < merges.Count; i++)
            {
                merges[i].Step(order, merged, takeRight: Compared(compared, i) < 0);
            }
            merges.RemoveAll(static m => m.IsDone);
        }
        return merged;
    }

    private static int Compared(Column compared, int row) =>
        compared is FixedColumn<int> results && !results.IsNull(row)
            ? results[row]
            : throw DataErrors.InvalidArgument("array_sort", "the lambda that compares gave NULL", "COMPARATOR_RETURNS_NULL");

    /// <summary>Two sorted runs that become one.</summary>
    private sealed class Merge
    {
        private readonly int middle;
        private readonly int end;
        private int target;

        public Merge(int row, int start, int middle, int end)
        {
            (Row, Left, Right, target) = (row, start, middle, start);
            (this.middle, this.end) = (middle, end);
        }

        public int Row { get; }

        public int Left { get; private set; }

        public int Right { get; private set; }

        public bool IsDone => Left == middle || Right == end;

        public void Step(int[] order, int[] merged, bool takeRight)
        {
            merged[target++] = takeRight ? order[Right++] : order[Left++];
            if (!IsDone)
            {
                return;
            }
            order.AsSpan(Left, middle - Left).CopyTo(merged.AsSpan(target));
            order.AsSpan(Right, end - Right).CopyTo(merged.AsSpan(target + middle - Left));
        }
    }
}
