using Translator.IR.Generators.Models;

namespace Translator.IR.Generators.Emit;

/// <summary>Writes how nodes and helper records become JSON objects, one property a parameter, and are read from them.</summary>
internal static class JsonEmitter
{
    private const string Writer = "global::Translator.IR.Text.IrJsonWriter";
    private const string Reader = "global::Translator.IR.Text.IrJsonReader";
    private const string Element = "global::System.Text.Json.JsonElement";

    public static void EmitWrite(CodeWriter code, NodeModel node)
    {
        code.Line();
        code.Open($"internal override void WriteJson({Writer} json)");
        code.Line($"json.BeginNode(\"{node.Keyword}\");");
        EmitProperties(code, node.Parameters, "");
        code.Close();
    }

    public static void EmitWriteParts(CodeWriter code, IEnumerable<Shape> parts)
    {
        foreach (var part in parts)
        {
            code.Open($"public static void WriteJson({Writer} json, {part.TypeName} part)");
            code.Line("json.Begin();");
            EmitProperties(code, part.Fields, "part.");
            code.Close();
            code.Line();
        }
    }

    public static void EmitReaders(CodeWriter code, EquatableArray<NodeModel> nodes, IEnumerable<Shape> parts)
    {
        code.Line("namespace Translator.IR.Text;");
        code.Line();
        code.Open("internal static class JsonReaders");
        EmitDispatch(code, "global::Translator.IR.Expressions.Expression", "ReadExpression", nodes.Where(static n => !n.IsRelation));
        EmitDispatch(code, "global::Translator.IR.Relations.Relation", "ReadRelation", nodes.Where(static n => n.IsRelation));
        foreach (var node in nodes)
        {
            EmitRead(code, $"global::{node.Namespace}.{node.Name}", node.Name, node.Parameters);
        }
        foreach (var part in parts)
        {
            EmitRead(code, part.TypeName, part.ShortName, part.Fields);
        }
        code.Close();
    }

    private static void EmitProperties(CodeWriter code, IEnumerable<Parameter> parameters, string prefix)
    {
        foreach (var parameter in parameters)
        {
            code.Line($"json.Name(\"{Spelling.Camel(parameter.Name)}\");");
            EmitValue(code, parameter.Shape, prefix + parameter.Name);
        }
        code.Line("json.End();");
    }

    private static void EmitValue(CodeWriter code, Shape shape, string value)
    {
        if (!shape.Nullable)
        {
            code.Line(WriteValue(shape, value) + ";");
            return;
        }
        code.Open($"if ({value} is {{ }} known{shape.ShortName})");
        code.Line(WriteValue(shape, $"known{shape.ShortName}") + ";");
        code.Close();
        code.Open("else");
        code.Line("json.Null();");
        code.Close();
    }

    private static string WriteValue(Shape shape, string value) =>
        shape switch
        {
            { Kind: ShapeKind.Array, Element: { } element } => $"json.Array({value}, static (json, item) => {WriteValue(element, "item")})",
            { Kind: ShapeKind.Enum } => $"json.Word({value})",
            { Kind: ShapeKind.Record } => $"global::Translator.IR.NodeParts.WriteJson(json, {value})",
            _ => $"json.Write({value})",
        };

    private static void EmitDispatch(CodeWriter code, string type, string name, IEnumerable<NodeModel> nodes)
    {
        code.Line($"public static {type}? {name}(string keyword, {Reader} json, {Element} element) =>");
        code.Open("    keyword switch");
        foreach (var node in nodes)
        {
            code.Line($"\"{node.Keyword}\" => Read{node.Name}(json, element),");
        }
        code.Line("_ => null,");
        code.Close("};");
        code.Line();
    }

    private static void EmitRead(CodeWriter code, string type, string name, EquatableArray<Parameter> parameters)
    {
        code.Line($"private static {type} Read{name}({Reader} json, {Element} element) =>");
        code.Line("    new(");
        for (var i = 0; i < parameters.Count; i++)
        {
            var (property, shape) = (Spelling.Camel(parameters[i].Name), parameters[i].Shape);
            var end = i + 1 < parameters.Count ? "," : "";
            code.Line($"        json.Property(element, \"{property}\", static (json, value) => {ReadValue(shape)}){end}");
        }
        code.Line("    );");
        code.Line();
    }

    private static string ReadValue(Shape shape) =>
        shape switch
        {
            { Nullable: true, Kind: ShapeKind.Int32 or ShapeKind.Int64 or ShapeKind.Enum or ShapeKind.Boolean } =>
                $"json.OptionalValue(value, static (json, value) => {ReadValue(shape with { Nullable = false })})",
            { Nullable: true } => $"json.Optional(value, static (json, value) => {ReadValue(shape with { Nullable = false })})",
            { Kind: ShapeKind.Array, Element: { } element } => $"json.Array(value, static (json, value) => {ReadValue(element)})",
            { Kind: ShapeKind.Enum } => $"json.ReadWord<{shape.TypeName}>(value)",
            { Kind: ShapeKind.Record } => $"Read{shape.ShortName}(json, value)",
            _ => $"json.Read{shape.Kind}(value)",
        };
}
