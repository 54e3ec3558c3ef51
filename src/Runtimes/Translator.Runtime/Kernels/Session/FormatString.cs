using System.Globalization;
using System.Numerics;
using System.Text;
using Translator.IR.Types;
using Translator.Runtime.Columns;
using Translator.Runtime.Diagnostics;
using Translator.Runtime.Kernels.Mathematics;
using Translator.Runtime.Kernels.Operators;
using Translator.Runtime.Numbers;
using Translator.Runtime.Text;

namespace Translator.Runtime.Kernels.Session;

/// <summary>format_string: Java's %s, %d, %x, %X, %o, %f, %c, %b, %n and %% with width, precision and the flags - 0 + , and (.</summary>
internal static class FormatString
{
    public static Column Format(ReadOnlySpan<Column> arguments, int rows, EvaluationContext context)
    {
        var builder = new BytesColumnBuilder(DataType.String, rows);
        var output = new StringBuilder();
        for (var row = 0; row < rows; row++)
        {
            if (arguments[0].IsNull(row))
            {
                builder.AppendNull();
                continue;
            }
            output.Clear();
            Format(((BytesColumn)arguments[0]).GetString(row), arguments[1..], row, output);
            builder.Append(output.ToString());
        }
        return builder.Build();
    }

    private static void Format(string format, ReadOnlySpan<Column> arguments, int row, StringBuilder output)
    {
        var next = 0;
        for (var i = 0; i < format.Length; )
        {
            if (format[i] != '%')
            {
                output.Append(format[i++]);
                continue;
            }
            var spec = FormatSpecifier.Read(format, ref i);
            if (spec.Conversion is '%' or 'n')
            {
                output.Append(spec.Pad(spec.Conversion == '%' ? "%" : "\n"));
                continue;
            }
            var at = spec.Argument > 0 ? spec.Argument - 1 : next++;
            if (at >= arguments.Length)
            {
                throw Broken($"has no argument for '%{spec.Conversion}'");
            }
            output.Append(One(spec, arguments[at], row));
        }
    }

    private static string One(FormatSpecifier spec, Column column, int row)
    {
        if (spec.Conversion is 'b' or 'B')
        {
            var truth = !column.IsNull(row) && (column is not FixedColumn<bool> flags || flags[row]);
            return spec.Text(truth ? "true" : "false");
        }
        if (column.IsNull(row))
        {
            return spec.Text("null");
        }
        switch (spec.Conversion)
        {
            case 's' or 'S' when column is BytesColumn { Type: not BinaryType } text:
                return spec.Text(text.GetString(row));
            case 's' or 'S' when column.Type.IsNumeric || column.Type is BooleanType:
                return spec.Text(ValueText.Shell.Format(column, row));
            case 'd' when column.Type.IsInteger:
                return spec.Number(new BigInteger(Integers.Read(column, row)), "");
            case 'x' or 'X' or 'o' when column.Type.IsInteger:
                return spec.Text(Unsigned(column, row, spec.Conversion == 'o' ? 8 : 16));
            case 'c' or 'C' when column.Type is IntType:
                return spec.Text(char.ConvertFromUtf32((int)Integers.Read(column, row)));
            case 'f' when column is FixedColumn<double> doubles && double.IsFinite(doubles[row]):
                return OfDouble(spec, doubles[row]);
            case 'f' when column is FixedColumn<float> floats && float.IsFinite(floats[row]):
                return OfDouble(spec, double.Parse(ValueText.Shell.Format(column, row), CultureInfo.InvariantCulture));
            default:
                throw Broken($"writes a value of type {column.Type.Name} as '%{spec.Conversion}'");
        }
    }

    private static string OfDouble(FormatSpecifier spec, double value)
    {
        if (value == 0)
        {
            return Fixed(spec, 0, 0, double.IsNegative(value));
        }
        Span<byte> digits = stackalloc byte[40];
        var count = FloatText.Shortest(value, digits, out var exponent);
        var unscaled = BigInteger.Parse(Encoding.ASCII.GetString(digits[..count]), CultureInfo.InvariantCulture);
        return exponent > 0
            ? Fixed(spec, unscaled * BigInteger.Pow(10, exponent), 0, value < 0)
            : Fixed(spec, unscaled, -exponent, value < 0);
    }

    private static string Fixed(FormatSpecifier spec, BigInteger unscaled, int scale, bool negative)
    {
        var digits = spec.Precision < 0 ? 6 : spec.Precision;
        var magnitude = BigInteger.Abs(unscaled);
        magnitude =
            scale > digits ? Digits.Drop(magnitude, scale - digits, RoundingRule.HalfUp) : magnitude * BigInteger.Pow(10, digits - scale);
        var whole = BigInteger.DivRem(magnitude, BigInteger.Pow(10, digits), out var rest);
        var fraction = digits == 0 ? "" : "." + rest.ToString(CultureInfo.InvariantCulture).PadLeft(digits, '0');
        return spec.Number(whole, fraction, negative);
    }

    private static string Unsigned(Column column, int row, int radix)
    {
        var value = Integers.Read(column, row);
        var bits = column.Type switch
        {
            TinyIntType => (long)(byte)value,
            SmallIntType => (ushort)value,
            IntType => (uint)value,
            _ => value,
        };
        return Convert.ToString(bits, radix);
    }

    private static IR.Diagnostics.DataException Broken(string what) => DataErrors.InvalidArgument("format_string", $"the format {what}");
}
