using System.Globalization;
using System.Numerics;
using System.Text.Json;
using Translator.IR.Types;
using Translator.Runtime.Columns;
using Translator.Runtime.Diagnostics;
using Translator.Runtime.Kernels.Casts;
using Translator.Runtime.Kernels.Web;

namespace Translator.Runtime.Kernels.Formats;

/// <summary>schema_of_json: the type that holds a JSON value, fields in the order of their names, as Spark 4.3 infers it.</summary>
internal sealed class JsonSchema(FormatOptions options)
{
    private readonly bool asText = options.Flag("primitivesAsString", false);
    private readonly bool asDecimal = options.Flag("prefersDecimal", false);
    private readonly JsonLeniency leniency = JsonLeniency.Of(options);

    public static ScalarKernel Create(KernelRequest request)
    {
        var schema = new JsonSchema(FormatOptions.Of(request, 1));
        return Kernel.FromColumns(request, (arguments, rows, _) => schema.Read((BytesColumn)arguments[0], rows));
    }

    private Column Read(BytesColumn texts, int rows)
    {
        var builder = new BytesColumnBuilder(DataType.String, rows);
        for (var row = 0; row < rows; row++)
        {
            if (texts.IsNull(row))
            {
                builder.AppendNull();
                continue;
            }
            builder.Append(SchemaText.Of(TypeOf(texts[row])));
        }
        return builder.Build();
    }

    private DataType TypeOf(ReadOnlySpan<byte> text)
    {
        if (text.IndexOfAnyExcept(" \t\r\n"u8) < 0)
        {
            return DataType.String;
        }
        using var document = JsonText.Parse(text, leniency) ?? throw DataErrors.InvalidArgument("schema_of_json", "the text is no JSON");
        var empty = new StructType([]);
        return Infer(document.RootElement) switch
        {
            StructType row => Settle(row) ?? empty,
            ArrayType { Element: StructType row } => new ArrayType(Settle(row) ?? empty),
            var other => Settle(other) ?? DataType.String,
        };
    }

    private DataType Infer(JsonElement value) =>
        value.ValueKind switch
        {
            JsonValueKind.Object => new StructType([
                .. value
                    .EnumerateObject()
                    .Select(p => new StructField(p.Name, Infer(p.Value)))
                    .OrderBy(static f => f.Name, StringComparer.Ordinal),
            ]),
            JsonValueKind.Array => new ArrayType(
                value.EnumerateArray().Aggregate((DataType)DataType.Void, (type, element) => Common(type, Infer(element)))
            ),
            JsonValueKind.Null => DataType.Void,
            JsonValueKind.True or JsonValueKind.False => asText ? DataType.String : DataType.Boolean,
            JsonValueKind.Number => asText ? DataType.String : NumberType(value.GetRawText()),
            _ => DataType.String,
        };

    private DataType NumberType(string number)
    {
        if (
            number == LenientJson.NotANumber
            || !DecimalParser.TryParse(System.Text.Encoding.UTF8.GetBytes(number), out var digits, out var exponent)
        )
        {
            return DataType.Double;
        }
        var isWhole = number.AsSpan().IndexOfAny('.', 'e', 'E') < 0;
        if (isWhole && long.TryParse(number, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out _))
        {
            return DataType.BigInt;
        }
        if (!isWhole && !asDecimal)
        {
            return DataType.Double;
        }
        if (exponent > 0)
        {
            throw DataErrors.InvalidArgument(
                "schema_of_json",
                $"{number} as a decimal would have a negative scale",
                "NEGATIVE_SCALE_DISALLOWED"
            );
        }
        var precision = Math.Max(BigInteger.Abs(digits).ToString(CultureInfo.InvariantCulture).Length, -exponent);
        return precision <= DecimalType.MaxPrecision ? new DecimalType(precision, -exponent) : DataType.Double;
    }

    private static DataType Common(DataType left, DataType right) =>
        (left, right) switch
        {
            (VoidType, _) => right,
            (_, VoidType) => left,
            _ when left == right => left,
            (DoubleType, BigIntType or DecimalType) or (BigIntType or DecimalType, DoubleType) => DataType.Double,
            (DecimalType a, BigIntType) => Wider(a, new DecimalType(20, 0)),
            (BigIntType, DecimalType b) => Wider(new DecimalType(20, 0), b),
            (DecimalType a, DecimalType b) => Wider(a, b),
            (ArrayType a, ArrayType b) => new ArrayType(Common(a.Element, b.Element)),
            (StructType a, StructType b) => new StructType([
                .. a
                    .Fields.Concat(b.Fields)
                    .GroupBy(static f => f.Name, StringComparer.Ordinal)
                    .Select(static g => new StructField(g.Key, g.Select(static f => f.Type).Aggregate(Common)))
                    .OrderBy(static f => f.Name, StringComparer.Ordinal),
            ]),
            _ => DataType.String,
        };

    private static DataType Wider(DecimalType a, DecimalType b)
    {
        var scale = Math.Max(a.Scale, b.Scale);
        var precision = Math.Max(a.Precision - a.Scale, b.Precision - b.Scale) + scale;
        return precision > DecimalType.MaxPrecision ? DataType.Double : new DecimalType(precision, scale);
    }

    /// <summary>The type with strings where nothing but NULL was seen, and without structs that have no fields; null where nothing is left.</summary>
    private static DataType? Settle(DataType type) =>
        type switch
        {
            VoidType => DataType.String,
            ArrayType array => Settle(array.Element) is { } element ? new ArrayType(element) : null,
            StructType row => row.Fields.Select(static f => (f.Name, Type: Settle(f.Type))).Where(static f => f.Type is not null).ToList()
                is { Count: > 0 } fields
                ? new StructType([.. fields.Select(static f => new StructField(f.Name, f.Type ?? DataType.String))])
                : null,
            _ => type,
        };
}
