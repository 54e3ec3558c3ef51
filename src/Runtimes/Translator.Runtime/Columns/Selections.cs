namespace Translator.Runtime.Columns;

/// <summary>From boolean columns to selections.</summary>
internal static class Selections
{
    public static Selection Where(Column condition, bool wanted)
    {
        if (condition is NullColumn)
        {
            return Selection.Empty;
        }
        var column = (FixedColumn<bool>)condition;
        if (column.IsConstant)
        {
            return column.Length > 0 && !column.IsNull(0) && column[0] == wanted ? Selection.All(column.Length) : Selection.Empty;
        }
        var values = column.Values;
        var validity = column.Validity;
        var positions = GC.AllocateUninitializedArray<int>(values.Length);
        var count = 0;
        if (validity.IsEmpty)
        {
            for (var i = 0; i < values.Length; i++)
            {
                positions[count] = i;
                count += values[i] == wanted ? 1 : 0;
            }
        }
        else
        {
            for (var i = 0; i < values.Length; i++)
            {
                positions[count] = i;
                count += values[i] == wanted & Bitmap.Get(validity, i) ? 1 : 0;
            }
        }
        return new Selection(positions, count);
    }

    /// <summary>The rows that are NULL.</summary>
    public static Selection WhereNull(Column column)
    {
        if (!column.HasNulls)
        {
            return Selection.Empty;
        }
        if (column.IsConstant)
        {
            return column.IsNull(0) ? Selection.All(column.Length) : Selection.Empty;
        }
        var positions = new int[column.NullCount];
        var count = 0;
        for (var i = 0; i < column.Length; i++)
        {
            if (column.IsNull(i))
            {
                positions[count++] = i;
            }
        }
        return new Selection(positions, count);
    }
}
