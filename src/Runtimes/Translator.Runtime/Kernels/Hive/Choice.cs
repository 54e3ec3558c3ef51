using Translator.IR.Types;
using Translator.Runtime.Columns;

namespace Translator.Runtime.Kernels.Hive;

/// <summary>A value among others.</summary>
internal static class Choice
{
    /// <summary>The text at a place, from 1.</summary>
    public static Column Elt(ReadOnlySpan<Column> arguments, int rows, EvaluationContext context)
    {
        var places = (FixedColumn<int>)arguments[0];
        var builder = new BytesColumnBuilder(DataType.String, rows);
        for (var row = 0; row < rows; row++)
        {
            var at = places.IsNull(row) ? 0 : places[row];
            if (at < 1 || at >= arguments.Length || arguments[at].IsNull(row))
            {
                builder.AppendNull();
            }
            else
            {
                builder.Append(((BytesColumn)arguments[at])[row]);
            }
        }
        return builder.Build();
    }

    /// <summary>The place, from 1, of the first value among the others; 0 where it is not there.</summary>
    public static Column Field(ReadOnlySpan<Column> arguments, int rows, EvaluationContext context)
    {
        var places = new int[rows];
        for (var row = 0; row < rows; row++)
        {
            for (var i = 1; i < arguments.Length && places[row] == 0 && !arguments[0].IsNull(row); i++)
            {
                if (!arguments[i].IsNull(row) && CellComparer.Compare(arguments[0], row, arguments[i], row) == 0)
                {
                    places[row] = i;
                }
            }
        }
        return new FixedColumn<int>(DataType.Int, places, rows, null);
    }

    /// <summary>Whether an array has a value.</summary>
    public static Column Contains(ReadOnlySpan<Column> arguments, int rows, EvaluationContext context)
    {
        var found = new bool[rows];
        if (arguments[0] is ArrayColumn arrays)
        {
            for (var row = 0; row < rows; row++)
            {
                for (var i = 0; !arrays.IsNull(row) && !arguments[1].IsNull(row) && !found[row] && i < arrays.Count(row); i++)
                {
                    var at = arrays.Start(row) + i;
                    found[row] = !arrays.Elements.IsNull(at) && CellComparer.Compare(arrays.Elements, at, arguments[1], row) == 0;
                }
            }
        }
        return new FixedColumn<bool>(DataType.Boolean, found, rows, null);
    }
}
