using Translator.IR.Types;
using Translator.Runtime.Columns;
using Translator.Runtime.Hashing;

namespace Translator.Runtime.Kernels.Collections;

/// <summary>Arrays in another order, and their elements as one text.</summary>
internal static class ArraySorting
{
    public static void Register(KernelRegistryBuilder kernels)
    {
        kernels.Scalar("sort_array", static r => Kernel.FromColumns(r, (a, rows, _) => SortArray(a, rows, r.Result)));
        kernels.Scalar("array_sort", static r => Kernel.FromColumns(r, (a, rows, _) => ArraySort((ArrayColumn)a[0], rows, r.Result)));
        kernels.Scalar("sequence", static r => new SequenceKernel(r));
        kernels.Scalar("shuffle", static r => new ShuffleKernel(r));
        kernels.Scalar("array_join", static r => Kernel.FromColumns(r, (a, rows, _) => Join(a, rows, r.Result)));
    }

    private static ArrayColumn SortArray(ReadOnlySpan<Column> arguments, int rows, DataType type)
    {
        var array = (ArrayColumn)arguments[0];
        var ascending = arguments.Length > 1 ? (FixedColumn<bool>)arguments[1] : null;
        var (up, down) = (Order(array.Elements, 1, nullsLast: false), Order(array.Elements, -1, nullsLast: true));
        var picks = new ArrayPicks(rows);
        for (var row = 0; row < rows; row++)
        {
            if (array.IsNull(row) || ascending is not null && ascending.IsNull(row))
            {
                picks.EndNull();
                continue;
            }
            picks.AddRange(array.Start(row), array.Count(row));
            picks.Current.Sort(ascending is null || ascending[row] ? up : down);
            picks.EndArray();
        }
        return picks.Build(type, array.Elements);
    }

    private static ArrayColumn ArraySort(ArrayColumn array, int rows, DataType type)
    {
        var order = Order(array.Elements, 1, nullsLast: true);
        var picks = new ArrayPicks(rows);
        for (var row = 0; row < rows; row++)
        {
            if (array.IsNull(row))
            {
                picks.EndNull();
                continue;
            }
            picks.AddRange(array.Start(row), array.Count(row));
            picks.Current.Sort(order);
            picks.EndArray();
        }
        return picks.Build(type, array.Elements);
    }

    /// <summary>Compares elements by position; equal ones keep their order.</summary>
    private static Comparison<int> Order(Column elements, int sign, bool nullsLast) =>
        (a, b) =>
        {
            var (nullA, nullB) = (elements.IsNull(a), elements.IsNull(b));
            var order =
                nullA != nullB ? (nullA == nullsLast ? 1 : -1)
                : nullA ? 0
                : CellComparer.Compare(elements, a, elements, b) * sign;
            return order != 0 ? order : a.CompareTo(b);
        };

    private static BytesColumn Join(ReadOnlySpan<Column> arguments, int rows, DataType type)
    {
        var validity = Validities.And(arguments, rows, out var allNull) ?? (allNull ? new ulong[Bitmap.Words(rows)] : null);
        var array = (ArrayColumn)arguments[0];
        var offsets = new int[rows + 1];
        var output = new ByteWriter(rows * 16);
        for (var row = 0; row < rows; row++)
        {
            if (validity is null || Bitmap.Get(validity, row))
            {
                Write(array, row, arguments, ref output);
            }
            offsets[row + 1] = output.Length;
        }
        return new BytesColumn(type, offsets, output.TakeBuffer(), rows, validity);
    }

    private static void Write(ArrayColumn array, int row, ReadOnlySpan<Column> arguments, ref ByteWriter output)
    {
        var elements = array.Elements as BytesColumn;
        var separator = ((BytesColumn)arguments[1])[row];
        var isFirst = true;
        for (var i = array.Start(row); i < array.Start(row) + array.Count(row); i++)
        {
            var isNull = elements is null || elements.IsNull(i);
            if (isNull && arguments.Length < 3)
            {
                continue;
            }
            if (!isFirst)
            {
                output.Write(separator);
            }
            isFirst = false;
            output.Write(isNull || elements is null ? ((BytesColumn)arguments[2])[row] : elements[i]);
        }
    }

    /// <summary>Each row is shuffled by a generator that starts from the seed and the row's number.</summary>
    private sealed class ShuffleKernel(KernelRequest request) : ScalarKernel(request.Result)
    {
        protected override bool FoldsConstants => false;

        protected override Column EvaluateRows(ReadOnlySpan<Column> arguments, int rows, EvaluationContext context)
        {
            var array = (ArrayColumn)arguments[0];
            var seeds = arguments.Length > 1 ? (FixedColumn<long>)arguments[1] : null;
            var picks = new ArrayPicks(rows);
            for (var row = 0; row < rows; row++)
            {
                if (array.IsNull(row))
                {
                    picks.EndNull();
                    continue;
                }
                picks.AddRange(array.Start(row), array.Count(row));
                var seed = seeds is null || seeds.IsNull(row) ? context.Session.Seed : seeds[row];
                var state = Mix.Word((ulong)(context.FirstRow + row) ^ ((ulong)context.Partition << 48), (ulong)seed);
                var current = picks.Current;
                for (var i = current.Length - 1; i > 0; i--)
                {
                    state = Mix.Word(state, (ulong)i);
                    var other = (int)(state % (ulong)(i + 1));
                    (current[i], current[other]) = (current[other], current[i]);
                }
                picks.EndArray();
            }
            return picks.Build(ResultType, array.Elements);
        }
    }
}
