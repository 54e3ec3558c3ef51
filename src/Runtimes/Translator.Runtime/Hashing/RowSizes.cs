using Translator.Runtime.Columns;

namespace Translator.Runtime.Hashing;

/// <summary>How many bytes cells take in the row format.</summary>
internal static class RowSizes
{
    public static int FixedWidth(Storage storage) =>
        storage switch
        {
            Storage.Boolean or Storage.Int8 => 1,
            Storage.Int16 => 2,
            Storage.Int32 or Storage.Float => 4,
            Storage.Int64 or Storage.Double => 8,
            Storage.Int128 or Storage.CalendarInterval => 16,
            Storage.Null => 0,
            _ => -1,
        };

    public static void Add(Column column, Span<int> sizes)
    {
        var width = FixedWidth(column.Type.Storage);
        if (width >= 0)
        {
            for (var row = 0; row < sizes.Length; row++)
            {
                sizes[row] += 1 + width;
            }
        }
        else if (column is BytesColumn { IsConstant: false, HasNulls: false } bytes)
        {
            var offsets = bytes.Offsets;
            for (var row = 0; row < sizes.Length; row++)
            {
                sizes[row] += 5 + offsets[row + 1] - offsets[row];
            }
        }
        else
        {
            for (var row = 0; row < sizes.Length; row++)
            {
                sizes[row] = checked(sizes[row] + Cell(column, row));
            }
        }
    }

    private static int Cell(Column column, int row)
    {
        var width = FixedWidth(column.Type.Storage);
        if (width >= 0)
        {
            return 1 + width;
        }
        if (column.IsNull(row))
        {
            return 1;
        }
        switch (column)
        {
            case BytesColumn bytes:
                return 5 + bytes[row].Length;
            case ArrayColumn array:
                return 5 + Range(array.Elements, array.Start(row), array.Count(row));
            case MapColumn map:
                return 5 + Range(map.Keys, map.Start(row), map.Count(row)) + Range(map.Values, map.Start(row), map.Count(row));
            case StructColumn structs:
                var size = 1;
                foreach (var field in structs.Fields)
                {
                    size += Cell(field, row & structs.RowMask);
                }
                return size;
            default:
                throw new InvalidOperationException(column.Type.Name);
        }
    }

    private static int Range(Column column, int start, int count)
    {
        var size = 0;
        for (var i = 0; i < count; i++)
        {
            size = checked(size + Cell(column, start + i));
        }
        return size;
    }
}
