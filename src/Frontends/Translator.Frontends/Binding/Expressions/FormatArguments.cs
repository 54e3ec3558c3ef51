using Translator.Frontends.Binding.Coercion;
using Translator.Frontends.Binding.Types;
using Translator.IR;
using Translator.IR.Diagnostics;
using Translator.IR.Diagnostics.Codes;
using Translator.IR.Expressions;
using Translator.IR.Functions;
using Translator.IR.Types;
using Translator.IR.Values;

namespace Translator.Frontends.Binding.Expressions;

/// <summary>Reads the arguments of one call of a function of a text format, and reports what is wrong with them. Null means that a report was made.</summary>
internal sealed class FormatArguments(BinderContext context, string function)
{
    private readonly bool isJson = function.EndsWith("json", StringComparison.Ordinal);

    /// <summary>The text that is read, as a string.</summary>
    public Expression? Text(TypeCoercion coercion, Expression value, TextSpan span)
    {
        if (value.Type.IsText || value.Type is VoidType)
        {
            return coercion.Cast(value, DataType.String);
        }
        context.Report(TypeErrors.UnexpectedInputType, span, function, 1, "a string", value.Type.Name);
        return null;
    }

    /// <summary>Whether the text whose schema is asked for is a constant.</summary>
    public bool IsExample(Expression text, TextSpan span)
    {
        if (!ArgumentFault.IsConstant(text))
        {
            context.Report(TypeErrors.NotFoldable, span, function, 1);
            return false;
        }
        return ConstantText(text) is not { Value.IsNull: true } || Refuse(span, 1, "a text", "NULL", "DATATYPE_MISMATCH.UNEXPECTED_NULL");
    }

    /// <summary>Whether values of a type can be written.</summary>
    public bool CanWrite(DataType type, TextSpan span)
    {
        if (isJson)
        {
            return type is StructType or ArrayType or MapType
                || Refuse(span, 1, "a struct, an array or a map", type.Name, "DATATYPE_MISMATCH.INVALID_JSON_SCHEMA");
        }
        return type is StructType || Refuse(span, 1, "a struct", type.Name, TypeErrors.UnexpectedInputType.Condition);
    }

    /// <summary>The options as names and values in turn.</summary>
    public List<Expression>? Options(Expression value, TextSpan span)
    {
        if (value is not Call { Function.Id: "map", Arguments: var entries })
        {
            Refuse(span, 0, "map(…) with the options", value.Type.Name, "INVALID_OPTIONS.NON_MAP_FUNCTION");
            return null;
        }
        if (!entries.IsEmpty && value.Type is not MapType { Key: StringType, Value: StringType })
        {
            Refuse(span, 0, "a map of strings", value.Type.Name, "INVALID_OPTIONS.NON_STRING_TYPE");
            return null;
        }
        var options = new List<Expression>();
        for (var i = 0; i + 1 < entries.Count; i += 2)
        {
            if (ConstantText(entries[i]) is not { } name || ConstantText(entries[i + 1]) is not { } setting)
            {
                context.Report(TypeErrors.Unsupported, span, $"An option of {function} that is not constant");
                return null;
            }
            if (name.Value is not TextValue { Text: var key } || setting.Value is not TextValue { Text: var text })
            {
                continue;
            }
            if (!IsKnown(key, text, span))
            {
                return null;
            }
            options.AddRange([name, setting]);
        }
        return options;
    }

    /// <summary>The type that a schema describes; every part of it can be NULL.</summary>
    public DataType? Schema(Expression schema, TextSpan span)
    {
        if (ConstantText(schema) is not { Value: TextValue { Text: var text } })
        {
            Refuse(span, 2, "a constant string that describes a type", schema.Type.Name, "INVALID_SCHEMA.NON_STRING_LITERAL");
            return null;
        }
        if (context.ReadSchema is not { } read)
        {
            context.Report(TypeErrors.Unsupported, span, "A schema in a text");
            return null;
        }
        var own = new DiagnosticBag();
        var source = new SourceText("schema", text);
        var syntax = read(source, context.Profile, own);
        var type = syntax is null ? null : new TypeBinder(context with { Source = source, Diagnostics = own }).Bind(syntax);
        foreach (var diagnostic in own)
        {
            context.Diagnostics.Add(diagnostic.WithNote("The schema is used here.", context.Source.Locate(span)));
        }
        return type is null or ErrorType || !IsReadable(type, span) ? null : Nullable(type);
    }

    /// <summary>The value of a constant string, or null where it has none before the run.</summary>
    private Literal? ConstantText(Expression value) =>
        value is Literal { Type: StringType } literal ? literal
        : value.Type is StringType && ArgumentFault.IsConstant(value) ? context.Folder?.TryFold(value)
        : null;

    private bool IsReadable(DataType type, TextSpan span)
    {
        var fits = isJson ? type is StructType or ArrayType or MapType or VariantType : type is StructType;
        if (!fits)
        {
            return Refuse(
                span,
                2,
                isJson ? "the type of a struct, an array or a map" : "the type of a struct",
                type.Name,
                isJson ? "DATATYPE_MISMATCH.INVALID_JSON_SCHEMA" : "INVALID_SCHEMA.NON_STRUCT_TYPE"
            );
        }
        foreach (var part in Parts(type))
        {
            switch (part)
            {
                case VariantType:
                    context.Report(TypeErrors.Unsupported, span, $"A variant in the schema of {function}");
                    return false;
                case CharType or VarcharType:
                    return Refuse(span, 2, "a type without char and varchar", part.Name, "UNSUPPORTED_CHAR_OR_VARCHAR_AS_STRING");
                case MapType { Key: not StringType } when isJson:
                    return Refuse(
                        span,
                        2,
                        "a type whose maps have strings as keys",
                        part.Name,
                        "DATATYPE_MISMATCH.INVALID_JSON_MAP_KEY_TYPE"
                    );
                case StructType or ArrayType or MapType when !isJson && part != type:
                    return Refuse(span, 2, "a type of simple fields", part.Name, "DATATYPE_MISMATCH.INVALID_CSV_SCHEMA");
            }
        }
        return true;
    }

    private bool IsKnown(string option, string value, TextSpan span)
    {
        var name = option.ToUpperInvariant();
        if (
            name == "MODE"
            && value.Equals("DROPMALFORMED", StringComparison.OrdinalIgnoreCase)
            && function.StartsWith("from_", StringComparison.Ordinal)
        )
        {
            return Refuse(span, 0, "a mode PERMISSIVE or FAILFAST", value, "PARSE_MODE_UNSUPPORTED");
        }
        var refused = isJson ? RefusedForJson : RefusedForCsv;
        if (refused.Contains(name))
        {
            context.Report(TypeErrors.Unsupported, span, $"The option {option} of {function}");
            return false;
        }
        return true;
    }

    private static readonly HashSet<string> RefusedForJson =
    [
        "LOCALE",
        "INFERTIMESTAMP",
        "DROPFIELDIFALLNULL",
        "SINGLEVARIANTCOLUMN",
        "PRETTY",
        "WRITENONASCIICHARACTERASCODEPOINT",
        "ENABLEDATETIMEPARSINGFALLBACK",
        "MAXNESTINGDEPTH",
        "MAXSTRINGLEN",
        "MAXNUMLEN",
    ];

    private static readonly HashSet<string> RefusedForCsv = ["LOCALE"];

    private bool Refuse(TextSpan span, int argument, string wanted, string found, string? condition)
    {
        var place = argument == 0 ? "options" : argument.ToString(System.Globalization.CultureInfo.InvariantCulture);
        var diagnostic = new Diagnostic(TypeErrors.UnexpectedInputType, new Location(context.Source, span), function, place, wanted, found);
        context.Diagnostics.Add(diagnostic with { Condition = condition });
        return false;
    }

    private static IEnumerable<DataType> Parts(DataType type) =>
        type switch
        {
            ArrayType array => [type, .. Parts(array.Element)],
            MapType map => [type, .. Parts(map.Key), .. Parts(map.Value)],
            StructType row => [type, .. row.Fields.SelectMany(static f => Parts(f.Type))],
            _ => [type],
        };

    private static DataType Nullable(DataType type) =>
        type switch
        {
            ArrayType array => array with { Element = Nullable(array.Element) },
            MapType map => map with { Key = Nullable(map.Key), Value = Nullable(map.Value) },
            StructType row => new StructType([.. row.Fields.Select(static f => new StructField(f.Name, Nullable(f.Type)))]),
            _ => type,
        };
}
