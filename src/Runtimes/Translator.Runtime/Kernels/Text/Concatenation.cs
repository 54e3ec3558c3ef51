using Translator.IR.Types;
using Translator.Runtime.Columns;
using Translator.Runtime.Text;

namespace Translator.Runtime.Kernels.Text;

/// <summary>Joins any number of texts, binaries or arrays.</summary>
internal static class Concatenation
{
    /// <summary>All bytes one after the other; NULL where one is.</summary>
    public static Column Bytes(ReadOnlySpan<Column> arguments, int rows, EvaluationContext context)
    {
        var type = arguments.Length > 0 ? arguments[0].Type : DataType.String;
        var builder = new BytesColumnBuilder(type, rows);
        var buffer = new ByteWriter(256);
        for (var row = 0; row < rows; row++)
        {
            buffer.Truncate(0);
            var isNull = false;
            foreach (var argument in arguments)
            {
                if (argument.IsNull(row))
                {
                    isNull = true;
                    break;
                }
                buffer.Write(((BytesColumn)argument)[row]);
            }
            if (isNull)
            {
                builder.AppendNull();
            }
            else
            {
                builder.Append(buffer.Written);
            }
        }
        return builder.Build();
    }

    /// <summary>All elements one after the other; NULL where one array is.</summary>
    public static Column Arrays(ReadOnlySpan<Column> arguments, int rows, EvaluationContext context)
    {
        var type = (ArrayType)arguments[0].Type;
        var elements = ColumnBuilder.Create(type.Element);
        var offsets = new int[rows + 1];
        var nulls = new bool[rows];
        for (var row = 0; row < rows; row++)
        {
            foreach (var argument in arguments)
            {
                nulls[row] |= argument.IsNull(row);
            }
            if (!nulls[row])
            {
                foreach (var argument in arguments)
                {
                    var array = (ArrayColumn)argument;
                    elements.AppendRange(array.Elements, array.Start(row), array.Count(row));
                }
            }
            offsets[row + 1] = elements.Count;
        }
        return new ArrayColumn(type, offsets, elements.Build(), rows, Bitmap.FromNulls(nulls));
    }

    /// <summary>Texts and elements of text arrays with a separator between; NULLs are passed over.</summary>
    public static Column WithSeparator(ReadOnlySpan<Column> arguments, int rows, EvaluationContext context)
    {
        var separators = (BytesColumn)arguments[0];
        var text = new ValueText(TextStyle.Cast, context.Session.Zone);
        var builder = new BytesColumnBuilder(DataType.String, rows);
        var buffer = new ByteWriter(256);
        for (var row = 0; row < rows; row++)
        {
            if (separators.IsNull(row))
            {
                builder.AppendNull();
                continue;
            }
            buffer.Truncate(0);
            var first = true;
            foreach (var argument in arguments[1..])
            {
                AppendParts(argument, row, separators[row], text, ref first, ref buffer);
            }
            builder.Append(buffer.Written);
        }
        return builder.Build();
    }

    private static void AppendParts(
        Column argument,
        int row,
        ReadOnlySpan<byte> separator,
        ValueText text,
        ref bool first,
        ref ByteWriter buffer
    )
    {
        if (argument.IsNull(row))
        {
            return;
        }
        if (argument is BytesColumn texts)
        {
            Append(texts[row], separator, ref first, ref buffer);
            return;
        }
        if (argument is not ArrayColumn { Elements: BytesColumn elements } array)
        {
            Start(separator, ref first, ref buffer);
            text.Write(argument, row, ref buffer);
            return;
        }
        for (var i = 0; i < array.Count(row); i++)
        {
            var at = array.Start(row) + i;
            if (!elements.IsNull(at))
            {
                Append(elements[at], separator, ref first, ref buffer);
            }
        }
    }

    private static void Append(ReadOnlySpan<byte> part, ReadOnlySpan<byte> separator, ref bool first, ref ByteWriter buffer)
    {
        Start(separator, ref first, ref buffer);
        buffer.Write(part);
    }

    private static void Start(ReadOnlySpan<byte> separator, ref bool first, ref ByteWriter buffer)
    {
        if (!first)
        {
            buffer.Write(separator);
        }
        first = false;
    }
}
