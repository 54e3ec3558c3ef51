using Translator.Frontends.Binding.Queries;
using Translator.Frontends.Syntax;

namespace Translator.Frontends.Binding.Statements;

/// <summary>Collects OPTIONS, TBLPROPERTIES and the row format under the names that Hive's own tables use.</summary>
internal sealed class TableProperties(BindingSession session)
{
    private readonly List<KeyValuePair<string, string>> properties = [];

    public IReadOnlyList<KeyValuePair<string, string>> All => properties;

    public TableProperties Add(string name, string? value)
    {
        if (value is not null)
        {
            properties.Add(new(name, value));
        }
        return this;
    }

    public TableProperties Add(IEnumerable<PropertySyntax> given)
    {
        foreach (var property in given)
        {
            Add(property.Key, property.Value is { } value ? TextOf(value) : "");
        }
        return this;
    }

    public TableProperties Add(RowFormatSyntax? format)
    {
        if (format is null)
        {
            return this;
        }
        return Add("serde", format.Serde)
            .Add("field.delim", format.FieldsTerminatedBy)
            .Add("escape.delim", format.EscapedBy)
            .Add("collection.delim", format.CollectionItemsTerminatedBy)
            .Add("mapkey.delim", format.MapKeysTerminatedBy)
            .Add("line.delim", format.LinesTerminatedBy)
            .Add("serialization.null.format", format.NullDefinedAs)
            .Add(format.Properties);
    }

    public string? Find(string name) =>
        properties.Find(p => string.Equals(p.Key, name, StringComparison.OrdinalIgnoreCase)) is { Key: not null } found
            ? found.Value
            : null;

    /// <summary>The format's name: of USING, of STORED AS, or what the class of an input format is known by.</summary>
    public static string? FormatOf(QualifiedName? provider, FileFormatSyntax? storedAs)
    {
        if (provider is not null)
        {
            return provider.Text;
        }
        if (storedAs is null)
        {
            return null;
        }
        return storedAs.Name?.Value ?? storedAs.Handler ?? OfClass(storedAs.InputFormat ?? "");
    }

    /// <summary>The class of another store that STORED BY names; Iceberg's tables are files.</summary>
    public static string? HandlerOf(FileFormatSyntax? storedAs) =>
        storedAs?.Handler is { } handler && !handler.Contains("iceberg", StringComparison.OrdinalIgnoreCase) ? handler : null;

    private static string OfClass(string name)
    {
        foreach (var known in (string[])["parquet", "orc", "avro", "text", "sequencefile", "rcfile"])
        {
            if (name.Contains(known, StringComparison.OrdinalIgnoreCase))
            {
                return known;
            }
        }
        return name;
    }

    private string TextOf(ExpressionSyntax value) =>
        value switch
        {
            StringLiteralSyntax text => text.Value,
            NumberLiteralSyntax number => number.Text,
            BooleanLiteralSyntax flag => flag.Value ? "true" : "false",
            _ => session.TextOf(value),
        };
}
