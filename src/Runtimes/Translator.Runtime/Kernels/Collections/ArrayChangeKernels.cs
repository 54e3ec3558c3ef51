using Translator.IR.Types;
using Translator.Runtime.Columns;
using Translator.Runtime.Diagnostics;

namespace Translator.Runtime.Kernels.Collections;

/// <summary>Arrays with elements put in, left out or moved.</summary>
internal static class ArrayChangeKernels
{
    public static void Register(KernelRegistryBuilder kernels)
    {
        kernels.Scalar("array", static r => Kernel.FromColumns(r, (a, rows, _) => Make(a, rows, r.Result)));
        kernels.Scalar("struct", static r => Kernel.FromColumns(r, (a, rows, _) => Struct(a, rows, (StructType)r.Result)));
        kernels.Scalar("slice", static r => Kernel.FromColumns(r, (a, rows, _) => Slice(a, rows, r.Result)));
        kernels.Scalar("flatten", static r => Kernel.FromColumns(r, (a, rows, _) => Flatten((ArrayColumn)a[0], rows, r.Result)));
        kernels.Scalar("reverse.array", static r => Kernel.FromColumns(r, (a, rows, _) => Reverse((ArrayColumn)a[0], rows, r.Result)));
        kernels.Scalar("reverse", static r => Kernel.UnaryBytes<ReadOnlySpan<byte>, ReverseText>(r, new(r.Arguments[0] is BinaryType)));
        kernels.Scalar("array_repeat", static r => Kernel.FromColumns(r, (a, rows, _) => Repeat(a, rows, r.Result)));
        kernels.Scalar("array_remove", static r => Kernel.FromColumns(r, (a, rows, _) => Remove(a, rows, r.Result)));
        kernels.Scalar("array_compact", static r => Kernel.FromColumns(r, (a, rows, _) => Compact((ArrayColumn)a[0], rows, r.Result)));
        kernels.Scalar("array_append", static r => Kernel.FromColumns(r, (a, rows, _) => Extend(a, rows, r.Result, front: false)));
        kernels.Scalar("array_prepend", static r => Kernel.FromColumns(r, (a, rows, _) => Extend(a, rows, r.Result, front: true)));
        kernels.Scalar("array_insert", static r => Kernel.FromColumns(r, (a, rows, _) => Insert(a, rows, r.Result)));
        kernels.Scalar("arrays_zip", static r => Kernel.FromColumns(r, (a, rows, _) => Zip(a, rows, r.Result)));
    }

    private static ArrayColumn Make(ReadOnlySpan<Column> values, int rows, DataType type)
    {
        var element = ((ArrayType)type).Element;
        var parts = new List<Column>(values.Length);
        var starts = new int[values.Length];
        var total = 0;
        for (var i = 0; i < values.Length; i++)
        {
            var part = values[i].IsConstant ? values[i].WithLength(1) : values[i];
            starts[i] = total;
            total += part.Length;
            parts.Add(part);
        }
        var picks = new ArrayPicks(rows);
        for (var row = 0; row < rows; row++)
        {
            for (var i = 0; i < starts.Length; i++)
            {
                picks.Add(starts[i] + (row & values[i].RowMask));
            }
            picks.EndArray();
        }
        return picks.Build(type, parts.Count == 0 ? Column.Empty(element) : Column.Concat(element, parts));
    }

    private static StructColumn Struct(ReadOnlySpan<Column> values, int rows, StructType type)
    {
        var fields = new Column[values.Length];
        for (var i = 0; i < fields.Length; i++)
        {
            fields[i] = ArrayPicks.Typed(values[i].Flatten(), type.Fields[i].Type);
        }
        return new StructColumn(type, fields, rows);
    }

    private static ArrayColumn Slice(ReadOnlySpan<Column> arguments, int rows, DataType type)
    {
        var (array, starts, lengths) = ((ArrayColumn)arguments[0], (FixedColumn<int>)arguments[1], (FixedColumn<int>)arguments[2]);
        var picks = new ArrayPicks(rows);
        for (var row = 0; row < rows; row++)
        {
            if (array.IsNull(row) || starts.IsNull(row) || lengths.IsNull(row))
            {
                picks.EndNull();
                continue;
            }
            var (start, length, count) = ((long)starts[row], lengths[row], array.Count(row));
            if (start == 0)
            {
                throw DataErrors.InvalidArgument(
                    "slice",
                    "the start is 0; the first element has number 1",
                    "INVALID_PARAMETER_VALUE.START"
                );
            }
            if (length < 0)
            {
                throw DataErrors.InvalidArgument("slice", $"the length is negative: {length}", "INVALID_PARAMETER_VALUE.LENGTH");
            }
            var first = start > 0 ? start - 1 : count + start;
            if (first >= 0 && first < count)
            {
                picks.AddRange(array.Start(row) + (int)first, (int)Math.Min(length, count - first));
            }
            picks.EndArray();
        }
        return picks.Build(type, array.Elements);
    }

    private static ArrayColumn Flatten(ArrayColumn array, int rows, DataType type)
    {
        var inner = array.Elements is ArrayColumn arrays ? (ArrayColumn)arrays.Flatten() : null;
        var picks = new ArrayPicks(rows);
        for (var row = 0; row < rows; row++)
        {
            var isNull = array.IsNull(row);
            for (var i = array.Start(row); !isNull && i < array.Start(row) + array.Count(row); i++)
            {
                isNull = inner is null || inner.IsNull(i);
                if (!isNull && inner is not null)
                {
                    picks.AddRange(inner.Start(i), inner.Count(i));
                }
            }
            if (isNull)
            {
                picks.EndNull();
            }
            else
            {
                picks.EndArray();
            }
        }
        return picks.Build(type, inner?.Elements ?? Column.Empty(((ArrayType)type).Element));
    }

    private static ArrayColumn Reverse(ArrayColumn array, int rows, DataType type)
    {
        var picks = new ArrayPicks(rows);
        for (var row = 0; row < rows; row++)
        {
            if (array.IsNull(row))
            {
                picks.EndNull();
                continue;
            }
            picks.AddRange(array.Start(row), array.Count(row));
            picks.Current.Reverse();
            picks.EndArray();
        }
        return picks.Build(type, array.Elements);
    }

    private static ArrayColumn Repeat(ReadOnlySpan<Column> arguments, int rows, DataType type)
    {
        var (value, counts) = (arguments[0], (FixedColumn<int>)arguments[1]);
        var picks = new ArrayPicks(rows);
        for (var row = 0; row < rows; row++)
        {
            if (counts.IsNull(row))
            {
                picks.EndNull();
                continue;
            }
            picks.AddRepeated(row, Math.Max(0, counts[row]));
            picks.EndArray();
        }
        return picks.Build(type, value);
    }

    private static ArrayColumn Remove(ReadOnlySpan<Column> arguments, int rows, DataType type)
    {
        var (array, value) = ((ArrayColumn)arguments[0], arguments[1]);
        var picks = new ArrayPicks(rows);
        for (var row = 0; row < rows; row++)
        {
            if (array.IsNull(row) || value.IsNull(row))
            {
                picks.EndNull();
                continue;
            }
            for (var i = array.Start(row); i < array.Start(row) + array.Count(row); i++)
            {
                if (array.Elements.IsNull(i) || CellComparer.Compare(array.Elements, i, value, row) != 0)
                {
                    picks.Add(i);
                }
            }
            picks.EndArray();
        }
        return picks.Build(type, array.Elements);
    }

    private static ArrayColumn Compact(ArrayColumn array, int rows, DataType type)
    {
        var picks = new ArrayPicks(rows);
        for (var row = 0; row < rows; row++)
        {
            if (array.IsNull(row))
            {
                picks.EndNull();
                continue;
            }
            for (var i = array.Start(row); i < array.Start(row) + array.Count(row); i++)
            {
                if (!array.Elements.IsNull(i))
                {
                    picks.Add(i);
                }
            }
            picks.EndArray();
        }
        return picks.Build(type, array.Elements);
    }

    private static ArrayColumn Extend(ReadOnlySpan<Column> arguments, int rows, DataType type, bool front)
    {
        var (array, value) = (((ArrayColumn)arguments[0]).Compact(), arguments[1]);
        var picks = new ArrayPicks(rows);
        for (var row = 0; row < rows; row++)
        {
            if (array.IsNull(row))
            {
                picks.EndNull();
                continue;
            }
            var added = array.Elements.Length + (row & value.RowMask);
            if (front)
            {
                picks.Add(added);
            }
            picks.AddRange(array.Start(row), array.Count(row));
            if (!front)
            {
                picks.Add(added);
            }
            picks.EndArray();
        }
        return picks.Build(type, WithValues(array, value, type));
    }

    private static ArrayColumn Insert(ReadOnlySpan<Column> arguments, int rows, DataType type)
    {
        var (array, places, value) = (((ArrayColumn)arguments[0]).Compact(), (FixedColumn<int>)arguments[1], arguments[2]);
        var picks = new ArrayPicks(rows);
        for (var row = 0; row < rows; row++)
        {
            if (array.IsNull(row) || places.IsNull(row))
            {
                picks.EndNull();
                continue;
            }
            var (place, start, count) = ((long)places[row], array.Start(row), array.Count(row));
            var added = array.Elements.Length + (row & value.RowMask);
            if (place == 0)
            {
                throw ArraySearch.ZeroIndex("array_insert");
            }
            // How many elements stand before the value, and how many NULLs fill a gap before or behind it.
            var before = place > 0 ? place - 1 : count + place + 1;
            picks.AddRange(start, (int)Math.Clamp(before, 0, count));
            picks.AddRepeated(-1, Math.Max(0, before - count));
            picks.Add(added);
            picks.AddRepeated(-1, Math.Max(0, -before));
            picks.AddRange(start + (int)Math.Clamp(before, 0, count), count - (int)Math.Clamp(before, 0, count));
            picks.EndArray();
        }
        return picks.Build(type, WithValues(array, value, type));
    }

    private static ArrayColumn Zip(ReadOnlySpan<Column> arguments, int rows, DataType type)
    {
        var row = (StructType)((ArrayType)type).Element;
        var validity = Validities.And(arguments, rows, out var allNull);
        var offsets = new int[rows + 1];
        for (var i = 0; i < rows; i++)
        {
            var longest = 0;
            foreach (var argument in arguments)
            {
                longest =
                    allNull || (validity is not null && !Bitmap.Get(validity, i)) ? 0 : Math.Max(longest, ((ArrayColumn)argument).Count(i));
            }
            offsets[i + 1] = offsets[i] + longest;
        }
        var fields = new Column[arguments.Length];
        for (var f = 0; f < fields.Length; f++)
        {
            var array = (ArrayColumn)arguments[f];
            var positions = new int[offsets[rows]];
            for (var i = 0; i < rows; i++)
            {
                for (var k = offsets[i]; k < offsets[i + 1]; k++)
                {
                    positions[k] = k - offsets[i] < array.Count(i) ? array.Start(i) + k - offsets[i] : -1;
                }
            }
            fields[f] = ArrayPicks.Typed(array.Elements.Gather(positions).Flatten(), row.Fields[f].Type);
        }
        validity = allNull ? new ulong[Bitmap.Words(rows)] : validity;
        return new ArrayColumn(type, offsets, new StructColumn(row, fields, offsets[rows]), rows, validity);
    }

    /// <summary>The elements of all arrays with the values behind them.</summary>
    private static Column WithValues(ArrayColumn array, Column value, DataType type) =>
        Column.Concat(((ArrayType)type).Element, [array.Elements, value.IsConstant ? value.WithLength(1) : value]);
}
