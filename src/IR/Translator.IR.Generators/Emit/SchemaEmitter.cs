using Translator.IR.Generators.Models;

namespace Translator.IR.Generators.Emit;

/// <summary>Writes the JSON schema of the IR.</summary>
internal static class SchemaEmitter
{
    private const string Head = """
        {
          "$schema": "https://json-schema.org/draft/2020-12/schema",
          "title": "Translator IR",
          "type": "object",
          "required": ["version", "relation"],
          "properties": {
            "version": { "const": 1 },
            "relation": { "$ref": "#/$defs/relation" }
          },
          "additionalProperties": false,
          "$defs": {
            "dataType": { "type": "string", "description": "A type in Spark's spelling, with 'not null' behind elements, map values and fields that cannot be NULL" },
            "function": { "type": "string", "description": "The id of a row of the function catalogue" },
            "column": {
              "type": "object",
              "required": ["id", "name", "type", "nullable"],
              "properties": {
                "id": { "type": "integer" },
                "name": { "type": "string" },
                "type": { "$ref": "#/$defs/dataType" },
                "nullable": { "type": "boolean" }
              },
              "additionalProperties": false
            },
            "value": {
              "oneOf": [
                { "type": ["null", "boolean", "integer", "string"] },
                { "type": "object", "required": ["floating"], "properties": { "floating": { "type": "string" } }, "additionalProperties": false },
                { "type": "object", "required": ["unscaled"], "properties": { "unscaled": { "type": "string", "pattern": "^-?[0-9]+$" } }, "additionalProperties": false },
                { "type": "object", "required": ["binary"], "properties": { "binary": { "type": "string", "pattern": "^([0-9A-F]{2})*$" } }, "additionalProperties": false },
                { "type": "object", "required": ["interval"], "properties": { "interval": { "type": "array", "items": { "type": "integer" }, "minItems": 3, "maxItems": 3 } }, "additionalProperties": false },
                { "type": "object", "required": ["array"], "properties": { "array": { "type": "array", "items": { "$ref": "#/$defs/value" } } }, "additionalProperties": false },
                { "type": "object", "required": ["map"], "properties": { "map": { "type": "array", "items": { "$ref": "#/$defs/value" } } }, "additionalProperties": false },
                { "type": "object", "required": ["struct"], "properties": { "struct": { "type": "array", "items": { "$ref": "#/$defs/value" } } }, "additionalProperties": false }
              ]
            },
        """;

    public static void Emit(CodeWriter code, EquatableArray<NodeModel> nodes, IReadOnlyList<Shape> parts)
    {
        code.Line("namespace Translator.IR.Text;");
        code.Line();
        code.Open("internal static class IrJsonSchema");
        code.Line("public const string Text = \"\"\"\"");
        foreach (var line in Lines(nodes, parts))
        {
            code.Line("    " + line);
        }
        code.Line("    \"\"\"\";");
        code.Close();
    }

    private static IEnumerable<string> Lines(EquatableArray<NodeModel> nodes, IReadOnlyList<Shape> parts)
    {
        foreach (var line in Head.Replace("\r", "").Split('\n'))
        {
            yield return line;
        }
        yield return Choice("expression", nodes.Where(static n => !n.IsRelation));
        yield return Choice("relation", nodes.Where(static n => n.IsRelation));
        var definitions = parts
            .Select(static p => Definition(Spelling.Camel(p.ShortName), null, p.Fields))
            .Concat(nodes.Select(static n => Definition(NodeName(n), n.Keyword, n.Parameters)))
            .ToList();
        for (var i = 0; i < definitions.Count; i++)
        {
            foreach (var line in definitions[i])
            {
                yield return line.EndsWith("#", StringComparison.Ordinal) ? "    }" + (i + 1 < definitions.Count ? "," : "") : line;
            }
        }
        yield return "  }";
        yield return "}";
    }

    private static string NodeName(NodeModel node) => Spelling.Camel(node.Name) + (node.IsRelation ? "Relation" : "Expression");

    private static string Choice(string name, IEnumerable<NodeModel> nodes) =>
        $"    \"{name}\": {{ \"oneOf\": [{string.Join(", ", nodes.Select(static n => $"{{ \"$ref\": \"#/$defs/{NodeName(n)}\" }}"))}] }},";

    /// <summary>The lines of one object; the last one is a mark for its end.</summary>
    private static List<string> Definition(string name, string? keyword, EquatableArray<Parameter> parameters)
    {
        var required = parameters.Select(static p => $"\"{Spelling.Camel(p.Name)}\"");
        var properties = parameters.Select(static p => $"        \"{Spelling.Camel(p.Name)}\": {Type(p.Shape)}");
        if (keyword is not null)
        {
            required = new[] { "\"node\"" }.Concat(required);
            properties = new[] { $"        \"node\": {{ \"const\": \"{keyword}\" }}" }.Concat(properties);
        }
        return
        [
            $"    \"{name}\": {{",
            "      \"type\": \"object\",",
            $"      \"required\": [{string.Join(", ", required)}],",
            "      \"properties\": {",
            .. string.Join(",\n", properties).Split('\n'),
            "      },",
            "      \"additionalProperties\": false",
            "#",
        ];
    }

    private static string Type(Shape shape) =>
        shape switch
        {
            { Nullable: true } => $"{{ \"anyOf\": [{{ \"type\": \"null\" }}, {Type(shape with { Nullable = false })}] }}",
            { Kind: ShapeKind.Array, Element: { } element } => $"{{ \"type\": \"array\", \"items\": {Type(element)} }}",
            { Kind: ShapeKind.Enum } =>
                $"{{ \"enum\": [{string.Join(", ", shape.Members.Select(static m => $"\"{Spelling.Snake(m)}\""))}] }}",
            { Kind: ShapeKind.Record } => Reference(Spelling.Camel(shape.ShortName)),
            { Kind: ShapeKind.Boolean } => "{ \"type\": \"boolean\" }",
            { Kind: ShapeKind.Int32 or ShapeKind.Int64 } => "{ \"type\": \"integer\" }",
            { Kind: ShapeKind.String } => "{ \"type\": \"string\" }",
            _ => Reference(Spelling.Camel(shape.Kind.ToString())),
        };

    private static string Reference(string name) => $"{{ \"$ref\": \"#/$defs/{name}\" }}";
}
