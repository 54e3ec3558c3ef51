using Translator.Frontends.Binding.Literals;
using Translator.Frontends.Syntax;
using Translator.IR;
using Translator.IR.Diagnostics;
using Translator.IR.Diagnostics.Codes;
using Translator.IR.Types;

namespace Translator.Frontends.Binding.Types;

/// <summary>Turns a type as written into a type, by the profile's names.</summary>
public sealed class TypeBinder(BinderContext context)
{
    /// <summary>The type of a column declaration, or the error type after a report.</summary>
    public DataType Bind(TypeSyntax syntax) =>
        syntax switch
        {
            NamedTypeSyntax named => BindNamed(named),
            ArrayTypeSyntax array => Bind(array.Element) is var element and not ErrorType ? new ArrayType(element) : DataType.Error,
            MapTypeSyntax map => BindMap(map),
            StructTypeSyntax row => BindStruct(row),
            IntervalTypeSyntax interval => BindInterval(interval),
            UnionTypeSyntax union => Unsupported(union.Span, "UNIONTYPE"),
            _ => throw new InternalErrorException("bind", $"type {syntax.GetType().Name}"),
        };

    /// <summary>The type of a CAST in Spark: lengths of char and varchar do not count there.</summary>
    public DataType BindForCast(TypeSyntax syntax) => WithoutLengths(Bind(syntax));

    /// <summary>The type as Spark's queries show it: CHAR and VARCHAR are kinds of columns that are read as STRING.</summary>
    public static DataType WithoutLengths(DataType type) =>
        type switch
        {
            CharType or VarcharType => DataType.String,
            ArrayType array => array with { Element = WithoutLengths(array.Element) },
            MapType map => map with { Key = WithoutLengths(map.Key), Value = WithoutLengths(map.Value) },
            StructType row => new StructType(row.Fields.Select(static f => f with { Type = WithoutLengths(f.Type) }).ToEquatableArray()),
            _ => type,
        };

    private DataType BindMap(MapTypeSyntax map)
    {
        var key = Bind(map.Key);
        var value = Bind(map.Value);
        return key is ErrorType || value is ErrorType ? DataType.Error : new MapType(key, value);
    }

    private DataType BindStruct(StructTypeSyntax row)
    {
        var fields = row.Fields.Select(f => new StructField(f.Name.Value, Bind(f.Type), f.Nullable)).ToEquatableArray();
        return fields.Any(static f => f.Type is ErrorType) ? DataType.Error : new StructType(fields);
    }

    private DataType BindInterval(IntervalTypeSyntax interval)
    {
        if (interval.From is not { } from)
        {
            return CalendarIntervalType.Instance;
        }
        var to = interval.To ?? from;
        if (IntervalFields.Of(from) is { } first && IntervalFields.Of(to) is { } last && IntervalFields.IsRange(first, last))
        {
            return IntervalFields.TypeOf(first, last);
        }
        context.Report(TypeErrors.UnsupportedIntervalRange, interval.Span, from, to);
        return DataType.Error;
    }

    private DataType BindNamed(NamedTypeSyntax named)
    {
        if (named.Collation is { } collation && !string.Equals(collation.Text, "UTF8_BINARY", StringComparison.OrdinalIgnoreCase))
        {
            return Unsupported(collation.Span, $"The collation {collation.Text}");
        }
        return named.Name switch
        {
            "BOOLEAN" => DataType.Boolean,
            "TINYINT" or "BYTE" => DataType.TinyInt,
            "SMALLINT" or "SHORT" => DataType.SmallInt,
            "INT" or "INTEGER" => DataType.Int,
            "BIGINT" or "LONG" => DataType.BigInt,
            "FLOAT" or "REAL" => DataType.Float,
            "DOUBLE" or "DOUBLE PRECISION" => DataType.Double,
            "STRING" => DataType.String,
            "BINARY" => DataType.Binary,
            "DATE" => DataType.Date,
            "TIMESTAMP" => BindTimestamp(named, context.Profile.TimestampHasZone ? DataType.TimestampLtz : DataType.Timestamp),
            "TIMESTAMP_LTZ" or "TIMESTAMP WITH LOCAL TIME ZONE" or "TIMESTAMPLOCALTZ" => BindTimestamp(named, DataType.TimestampLtz),
            "TIMESTAMP_NTZ" or "TIMESTAMP WITHOUT TIME ZONE" => BindTimestamp(named, DataType.Timestamp),
            "TIME" or "TIME WITHOUT TIME ZONE" => BindTime(named),
            "DECIMAL" or "DEC" or "NUMERIC" => BindDecimal(named),
            "CHAR" or "CHARACTER" => named.Parameters.Count == 1 ? new CharType(named.Parameters[0]) : MissingLength(named),
            "VARCHAR" => named.Parameters.Count == 1 ? new VarcharType(named.Parameters[0]) : MissingLength(named),
            "VOID" => DataType.Void,
            "VARIANT" => DataType.Variant,
            "INTERVAL" => CalendarIntervalType.Instance,
            _ => Unknown(named),
        };
    }

    /// <summary>A timestamp of microseconds; of other precisions none is supported.</summary>
    private DataType BindTimestamp(NamedTypeSyntax named, DataType type) =>
        named.Parameters is [] or [6] ? type : Unsupported(named.Span, $"A timestamp with {named.Parameters[0]} digits of a second");

    private DataType BindTime(NamedTypeSyntax named)
    {
        var precision = named.Parameters.IsEmpty ? 6 : named.Parameters[0];
        return precision is >= 0 and <= 9 ? new TimeType(precision) : Unknown(named);
    }

    private DataType BindDecimal(NamedTypeSyntax named)
    {
        var precision = named.Parameters.Count > 0 ? named.Parameters[0] : DecimalType.Default.Precision;
        var scale = named.Parameters.Count > 1 ? named.Parameters[1] : 0;
        if (precision > DecimalType.MaxPrecision)
        {
            context.Report(TypeErrors.DecimalTooPrecise, named.Span, precision);
            return DataType.Error;
        }
        if (scale > precision)
        {
            context.Report(TypeErrors.DecimalScaleTooGreat, named.Span, precision, scale);
            return DataType.Error;
        }
        return new DecimalType(Math.Max(1, precision), scale);
    }

    private DataType MissingLength(NamedTypeSyntax named)
    {
        context.Report(TypeErrors.TypeNeedsLength, named.Span, named.Name, $"a length, such as {named.Name}(10)");
        return DataType.Error;
    }

    private DataType Unknown(NamedTypeSyntax named)
    {
        context.Report(TypeErrors.UnknownType, named.Span, named.Name);
        return DataType.Error;
    }

    private DataType Unsupported(TextSpan span, string what)
    {
        context.Report(TypeErrors.Unsupported, span, what);
        return DataType.Error;
    }
}
