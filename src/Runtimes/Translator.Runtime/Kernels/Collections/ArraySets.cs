using Translator.IR.Types;
using Translator.Runtime.Columns;

namespace Translator.Runtime.Kernels.Collections;

/// <summary>Arrays as sets of elements, in the order of their first places.</summary>
internal static class ArraySets
{
    public static void Register(KernelRegistryBuilder kernels)
    {
        kernels.Scalar("array_distinct", static r => Kernel.FromColumns(r, (a, rows, _) => Distinct(a, rows, r.Result)));
        kernels.Scalar("array_union", static r => Kernel.FromColumns(r, (a, rows, _) => Union(a, rows, r.Result)));
        kernels.Scalar("array_intersect", static r => Kernel.FromColumns(r, (a, rows, _) => Pick(a, rows, r.Result, wanted: true)));
        kernels.Scalar("array_except", static r => Kernel.FromColumns(r, (a, rows, _) => Pick(a, rows, r.Result, wanted: false)));
        kernels.Scalar("arrays_overlap", static r => Kernel.FromColumns(r, static (a, rows, _) => Overlap(a, rows)));
    }

    private static ArrayColumn Distinct(ReadOnlySpan<Column> arguments, int rows, DataType type)
    {
        var array = ((ArrayColumn)arguments[0]).Compact();
        var elements = new ElementIds(((ArrayType)type).Element);
        var ids = elements.Of(array.Elements);
        var seen = new int[elements.Count];
        var picks = new ArrayPicks(rows);
        for (var row = 0; row < rows; row++)
        {
            if (array.IsNull(row))
            {
                picks.EndNull();
                continue;
            }
            AddNew(picks, ids.AsSpan(array.Start(row), array.Count(row)), seen, row + 1);
            picks.EndArray();
        }
        return picks.Build(type, elements.Elements());
    }

    private static ArrayColumn Union(ReadOnlySpan<Column> arguments, int rows, DataType type)
    {
        var (a, b) = (((ArrayColumn)arguments[0]).Compact(), ((ArrayColumn)arguments[1]).Compact());
        var elements = new ElementIds(((ArrayType)type).Element);
        var idsA = elements.Of(a.Elements);
        var idsB = elements.Of(b.Elements);
        var seen = new int[elements.Count];
        var picks = new ArrayPicks(rows);
        for (var row = 0; row < rows; row++)
        {
            if (a.IsNull(row) || b.IsNull(row))
            {
                picks.EndNull();
                continue;
            }
            AddNew(picks, idsA.AsSpan(a.Start(row), a.Count(row)), seen, row + 1);
            AddNew(picks, idsB.AsSpan(b.Start(row), b.Count(row)), seen, row + 1);
            picks.EndArray();
        }
        return picks.Build(type, elements.Elements());
    }

    /// <summary>The elements of the first array that the second has, or has not.</summary>
    private static ArrayColumn Pick(ReadOnlySpan<Column> arguments, int rows, DataType type, bool wanted)
    {
        var (a, b) = (((ArrayColumn)arguments[0]).Compact(), ((ArrayColumn)arguments[1]).Compact());
        var elements = new ElementIds(((ArrayType)type).Element);
        var idsA = elements.Of(a.Elements);
        var idsB = elements.Of(b.Elements);
        var seen = new int[elements.Count];
        var inSecond = new int[elements.Count];
        var picks = new ArrayPicks(rows);
        for (var row = 0; row < rows; row++)
        {
            if (a.IsNull(row) || b.IsNull(row))
            {
                picks.EndNull();
                continue;
            }
            foreach (var id in idsB.AsSpan(b.Start(row), b.Count(row)))
            {
                inSecond[id] = row + 1;
            }
            foreach (var id in idsA.AsSpan(a.Start(row), a.Count(row)))
            {
                if (seen[id] != row + 1 && (inSecond[id] == row + 1) == wanted)
                {
                    seen[id] = row + 1;
                    picks.Add(id);
                }
            }
            picks.EndArray();
        }
        return picks.Build(type, elements.Elements());
    }

    private static FixedColumn<bool> Overlap(ReadOnlySpan<Column> arguments, int rows)
    {
        var (a, b) = (((ArrayColumn)arguments[0]).Compact(), ((ArrayColumn)arguments[1]).Compact());
        var elements = new ElementIds(((ArrayType)a.Type).Element);
        var idsA = elements.Of(a.Elements);
        var idsB = elements.Of(b.Elements);
        var seen = new int[elements.Count];
        var results = new bool[rows];
        ulong[]? validity = null;
        for (var row = 0; row < rows; row++)
        {
            if (a.IsNull(row) || b.IsNull(row))
            {
                Bitmap.Clear(validity ??= Bitmap.Ones(rows), row);
                continue;
            }
            var hasNull = false;
            for (var i = a.Start(row); i < a.Start(row) + a.Count(row); i++)
            {
                hasNull |= a.Elements.IsNull(i);
                seen[idsA[i]] = a.Elements.IsNull(i) ? seen[idsA[i]] : row + 1;
            }
            for (var i = b.Start(row); i < b.Start(row) + b.Count(row); i++)
            {
                hasNull |= b.Elements.IsNull(i);
                results[row] |= !b.Elements.IsNull(i) && seen[idsB[i]] == row + 1;
            }
            if (!results[row] && hasNull && a.Count(row) > 0 && b.Count(row) > 0)
            {
                Bitmap.Clear(validity ??= Bitmap.Ones(rows), row);
            }
        }
        return new FixedColumn<bool>(DataType.Boolean, results, rows, validity);
    }

    private static void AddNew(ArrayPicks picks, ReadOnlySpan<int> ids, int[] seen, int mark)
    {
        foreach (var id in ids)
        {
            if (seen[id] != mark)
            {
                seen[id] = mark;
                picks.Add(id);
            }
        }
    }
}
