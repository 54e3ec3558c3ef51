using Translator.IR.Generators.Models;

namespace Translator.IR.Generators.Emit;

/// <summary>
/// Writes how nodes print and read themselves. An expression is its keyword with all parameters in brackets. A relation is its keyword and then, in
/// the order of the parameters: enum values as words, flags by name where set, the first other parameter and every <c>Columns</c> as they are, the
/// rest as <c>name=value</c> where not null, empty or zero. Relations stand on the lines below.
/// </summary>
internal static class TextEmitter
{
    private const string Writer = "global::Translator.IR.Text.IrWriter";
    private const string Reader = "global::Translator.IR.Text.IrReader";

    public static void EmitWrite(CodeWriter code, NodeModel node)
    {
        code.Open($"internal override void WriteText({Writer} writer)");
        if (node.CustomText)
        {
            code.Line("writer.Write(this);");
        }
        else if (node.IsRelation)
        {
            code.Line($"writer.Begin(\"{node.Keyword}\");");
            foreach (var parameter in node.Parameters)
            {
                EmitWriteParameter(code, parameter, IsLabelled(node, parameter));
            }
        }
        else
        {
            EmitWriteExpression(code, node);
        }
        code.Close();
    }

    public static void EmitReaders(CodeWriter code, EquatableArray<NodeModel> nodes)
    {
        var read = nodes.Where(static n => !n.CustomText).ToList();
        code.Line("namespace Translator.IR.Text;");
        code.Line();
        code.Open("internal static class NodeReaders");
        EmitDispatch(code, "global::Translator.IR.Expressions.Expression", "ReadExpression", read.Where(static n => !n.IsRelation));
        EmitDispatch(code, "global::Translator.IR.Relations.Relation", "ReadRelation", read.Where(static n => n.IsRelation));
        var words = string.Join(" or ", read.Where(static n => !n.IsRelation).Select(static n => $"\"{n.Keyword}\""));
        code.Line($"public static bool IsExpression(string keyword) => {(words.Length == 0 ? "false" : $"keyword is {words}")};");
        foreach (var node in read)
        {
            EmitRead(code, node);
        }
        code.Close();
    }

    private static void EmitDispatch(CodeWriter code, string type, string name, IEnumerable<NodeModel> nodes)
    {
        code.Line($"public static {type}? {name}(string keyword, {Reader} reader) =>");
        code.Open("    keyword switch");
        foreach (var node in nodes)
        {
            code.Line($"\"{node.Keyword}\" => Read{node.Name}(reader),");
        }
        code.Line("_ => null,");
        code.Close("};");
        code.Line();
    }

    private static void EmitWriteExpression(CodeWriter code, NodeModel node)
    {
        code.Line($"writer.Begin(\"{node.Keyword}(\");");
        for (var i = 0; i < node.Parameters.Count; i++)
        {
            if (i > 0)
            {
                code.Line("writer.Text(\", \");");
            }
            code.Line(WriteValue(node.Parameters[i].Shape, node.Parameters[i].Name));
        }
        code.Line("writer.Text(\")\");");
    }

    private static void EmitWriteParameter(CodeWriter code, Parameter parameter, bool labelled)
    {
        var (name, shape) = (parameter.Name, parameter.Shape);
        if (IsBelow(shape))
        {
            return;
        }
        if (shape.Kind == ShapeKind.Boolean)
        {
            code.Line($"writer.Flag(\"{Spelling.Snake(name)}\", {name});");
            return;
        }
        if (shape.Kind == ShapeKind.Enum)
        {
            code.Line($"writer.Word({name});");
            return;
        }
        var start = labelled ? $"writer.Label(\"{Spelling.Snake(name)}\");" : "writer.Text(\" \");";
        var condition = Presence(shape, name, labelled);
        if (condition is null)
        {
            code.Line(start);
            code.Line(WriteValue(shape, name));
            return;
        }
        code.Open($"if ({condition})");
        code.Line(start);
        code.Line(WriteValue(shape with { Nullable = false }, shape.Nullable && shape.Kind == ShapeKind.Int64 ? $"{name}.Value" : name));
        code.Close();
    }

    /// <summary>When a parameter is written at all, or null for always.</summary>
    private static string? Presence(Shape shape, string name, bool labelled) =>
        shape switch
        {
            { Nullable: true } => $"{name} is not null",
            { Kind: ShapeKind.Array } when labelled => $"!{name}.IsEmpty",
            { Kind: ShapeKind.Int32 or ShapeKind.Int64 } when labelled => $"{name} != 0",
            _ => null,
        };

    private static string WriteValue(Shape shape, string value) =>
        shape switch
        {
            { Kind: ShapeKind.Array, Element: { } element } =>
                $"writer.Array({value}, static (writer, item) => {WriteValue(element, "item").TrimEnd(';')});",
            { Kind: ShapeKind.Relation } => $"writer.Query({value});",
            { Kind: ShapeKind.Enum } => $"writer.Word({value});",
            _ => $"writer.Write({value});",
        };

    private static void EmitRead(CodeWriter code, NodeModel node)
    {
        code.Line();
        var type = $"global::{node.Namespace}.{node.Name}";
        code.Open($"private static {type} Read{node.Name}({Reader} reader)");
        if (!node.IsRelation)
        {
            code.Line("reader.Open();");
        }
        for (var i = 0; i < node.Parameters.Count; i++)
        {
            var parameter = node.Parameters[i];
            if (!node.IsRelation && i > 0)
            {
                code.Line("reader.Separator();");
            }
            var value = node.IsRelation ? ReadParameter(parameter, IsLabelled(node, parameter)) : ReadValue(parameter.Shape);
            code.Line($"var new{parameter.Name} = {value};");
        }
        if (!node.IsRelation)
        {
            code.Line("reader.Close();");
        }
        code.Line($"return new {type}({string.Join(", ", node.Parameters.Select(static p => $"new{p.Name}"))});");
        code.Close();
    }

    private static string ReadParameter(Parameter parameter, bool labelled)
    {
        var (name, shape) = (Spelling.Snake(parameter.Name), parameter.Shape);
        return shape switch
        {
            { Kind: ShapeKind.Relation } => "reader.NextInput()",
            { Kind: ShapeKind.Array, Element.Kind: ShapeKind.Relation } => "reader.RemainingInputs()",
            { Kind: ShapeKind.Boolean } => $"reader.ReadFlag(\"{name}\")",
            { Nullable: true } =>
                $"{(labelled ? $"reader.TryLabel(\"{name}\")" : "reader.AtValue()")} ? {ReadValue(shape)} : default({shape.TypeName}?)",
            { Kind: ShapeKind.Array or ShapeKind.Int32 or ShapeKind.Int64 } when labelled =>
                $"reader.TryLabel(\"{name}\") ? {ReadValue(shape)} : default({shape.TypeName})",
            { Kind: ShapeKind.Enum } => ReadValue(shape),
            _ when labelled => $"reader.Labelled(\"{name}\", static reader => {ReadValue(shape)})",
            _ => ReadValue(shape),
        };
    }

    private static string ReadValue(Shape shape) =>
        shape switch
        {
            { Kind: ShapeKind.Array, Element: { } element } => $"reader.Array(static reader => {ReadValue(element)})",
            { Kind: ShapeKind.Relation } => "reader.ReadQuery()",
            { Kind: ShapeKind.Enum } => $"reader.ReadWord<{shape.TypeName}>()",
            { Kind: ShapeKind.Record } => $"reader.Read{shape.ShortName}()",
            _ => $"reader.Read{shape.Kind}()",
        };

    private static bool IsBelow(Shape shape) => shape.Kind == ShapeKind.Relation || shape.Element is { Kind: ShapeKind.Relation };

    private static bool IsLabelled(NodeModel node, Parameter parameter) =>
        parameter.Name is not "Columns"
        && !ReferenceEquals(
            parameter,
            node.Parameters.FirstOrDefault(static p => !IsBelow(p.Shape) && p.Shape.Kind is not (ShapeKind.Enum or ShapeKind.Boolean))
        );
}
