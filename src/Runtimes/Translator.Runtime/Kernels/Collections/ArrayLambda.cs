using Translator.IR.Types;
using Translator.Runtime.Columns;

namespace Translator.Runtime.Kernels.Collections;

/// <summary>A lambda over all elements of a batch's arrays at once.</summary>
internal abstract class ArrayLambda(KernelRequest request) : HigherOrderKernel(request.Result)
{
    public static void Register(KernelRegistryBuilder kernels)
    {
        kernels.HigherOrder("transform", static r => new Transform(r));
        kernels.HigherOrder("filter", static r => new Filter(r));
        kernels.HigherOrder("exists", static r => new Test(r, decisive: true));
        kernels.HigherOrder("forall", static r => new Test(r, decisive: false));
        kernels.HigherOrder("zip_with", static r => new ZipWith(r));
        kernels.HigherOrder("aggregate", static r => new FoldKernel(r));
        kernels.HigherOrder("array_sort.by", static r => new ComparatorSort(r));
    }

    public override Column Evaluate(ReadOnlySpan<Column> arguments, ReadOnlySpan<LambdaBody> lambdas, int rows, EvaluationContext context)
    {
        var array = ((ArrayColumn)arguments[0]).Compact();
        var outer = OuterRows(array.Offsets);
        Column[] parameters = lambdas[0].ParameterCount > 1 ? [array.Elements, Places(array.Offsets, outer.Length)] : [array.Elements];
        var results = outer.Length == 0 ? null : lambdas[0].Evaluate(parameters, outer);
        return Finish(array, results);
    }

    protected abstract Column Finish(ArrayColumn array, Column? results);

    /// <summary>For each element the row it belongs to.</summary>
    public static int[] OuterRows(ReadOnlySpan<int> offsets)
    {
        var outer = new int[offsets[^1]];
        for (var row = 0; row + 1 < offsets.Length; row++)
        {
            outer.AsSpan(offsets[row], offsets[row + 1] - offsets[row]).Fill(row);
        }
        return outer;
    }

    public static ulong[]? ValidityOf(Column column) => column.HasNulls ? column.Validity.ToArray() : null;

    private static FixedColumn<int> Places(ReadOnlySpan<int> offsets, int count)
    {
        var places = new int[count];
        for (var row = 0; row + 1 < offsets.Length; row++)
        {
            for (var i = offsets[row]; i < offsets[row + 1]; i++)
            {
                places[i] = i - offsets[row];
            }
        }
        return new FixedColumn<int>(DataType.Int, places, count);
    }

    private sealed class Transform(KernelRequest request) : ArrayLambda(request)
    {
        protected override Column Finish(ArrayColumn array, Column? results)
        {
            var element = ((ArrayType)ResultType).Element;
            var elements = results is null ? Column.Empty(element) : ArrayPicks.Typed(results.Flatten(), element);
            return new ArrayColumn(ResultType, array.Offsets.ToArray(), elements, array.Length, ValidityOf(array));
        }
    }

    private sealed class Filter(KernelRequest request) : ArrayLambda(request)
    {
        protected override Column Finish(ArrayColumn array, Column? results)
        {
            var kept = results as FixedColumn<bool>;
            var picks = new ArrayPicks(array.Length);
            for (var row = 0; row < array.Length; row++)
            {
                if (array.IsNull(row))
                {
                    picks.EndNull();
                    continue;
                }
                for (var i = array.Start(row); i < array.Start(row) + array.Count(row); i++)
                {
                    if (kept is not null && !kept.IsNull(i) && kept[i])
                    {
                        picks.Add(i);
                    }
                }
                picks.EndArray();
            }
            return picks.Build(ResultType, array.Elements);
        }
    }

    /// <summary>exists looks for a true, forall for a false; a NULL makes the answer unknown where there is none.</summary>
    private sealed class Test(KernelRequest request, bool decisive) : ArrayLambda(request)
    {
        protected override Column Finish(ArrayColumn array, Column? results)
        {
            var found = results as FixedColumn<bool>;
            var answers = new bool[array.Length];
            ulong[]? validity = null;
            for (var row = 0; row < answers.Length; row++)
            {
                var (decided, unknown) = (false, false);
                for (var i = array.Start(row); !decided && i < array.Start(row) + array.Count(row); i++)
                {
                    var isNull = found is null || found.IsNull(i);
                    unknown |= isNull;
                    decided = !isNull && found is not null && found[i] == decisive;
                }
                answers[row] = decided == decisive;
                if (array.IsNull(row) || (!decided && unknown))
                {
                    Bitmap.Clear(validity ??= Bitmap.Ones(answers.Length), row);
                }
            }
            return new FixedColumn<bool>(DataType.Boolean, answers, answers.Length, validity);
        }
    }

    private sealed class ZipWith(KernelRequest request) : HigherOrderKernel(request.Result)
    {
        public override Column Evaluate(
            ReadOnlySpan<Column> arguments,
            ReadOnlySpan<LambdaBody> lambdas,
            int rows,
            EvaluationContext context
        )
        {
            var (a, b) = ((ArrayColumn)arguments[0], (ArrayColumn)arguments[1]);
            var (left, right) = (new ArrayPicks(rows), new ArrayPicks(rows));
            for (var row = 0; row < rows; row++)
            {
                if (a.IsNull(row) || b.IsNull(row))
                {
                    left.EndNull();
                    right.EndNull();
                    continue;
                }
                var longest = Math.Max(a.Count(row), b.Count(row));
                left.AddRange(a.Start(row), a.Count(row));
                left.AddRepeated(-1, longest - a.Count(row));
                right.AddRange(b.Start(row), b.Count(row));
                right.AddRepeated(-1, longest - b.Count(row));
                left.EndArray();
                right.EndArray();
            }
            var (x, y) = (left.Build(a.Type, a.Elements), right.Build(b.Type, b.Elements));
            var outer = OuterRows(x.Offsets);
            var element = ((ArrayType)ResultType).Element;
            var results =
                outer.Length == 0
                    ? Column.Empty(element)
                    : ArrayPicks.Typed(lambdas[0].Evaluate([x.Elements, y.Elements], outer).Flatten(), element);
            return new ArrayColumn(ResultType, x.Offsets.ToArray(), results, rows, ValidityOf(x));
        }
    }
}
