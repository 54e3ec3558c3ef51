using Translator.IR.Generators.Models;

namespace Translator.IR.Generators.Emit;

/// <summary>Writes the members by which a node shows and replaces its children and columns.</summary>
internal static class ChildrenEmitter
{
    private const string ExpressionType = "global::Translator.IR.Expressions.Expression";
    private const string RelationType = "global::Translator.IR.Relations.Relation";
    private const string ColumnType = "global::Translator.IR.Expressions.ColumnSymbol";
    private const string MapParameters =
        $"global::System.Func<{ExpressionType}, {ExpressionType}> expression, global::System.Func<{RelationType}, {RelationType}> relation";
    private const string VisitParameters =
        $"global::System.Action<{ExpressionType}> expression, global::System.Action<{RelationType}> relation";
    private const string ColumnParameters = $"global::System.Func<{ColumnType}, {ColumnType}> column";

    public static void EmitNode(CodeWriter code, NodeModel node)
    {
        EmitVisit(code, $"public override void VisitChildren({VisitParameters})", node.Parameters, "");
        EmitMap(code, $"public override {node.Root} MapChildren({MapParameters})", node.Parameters, Children, node);
        EmitMap(code, $"public override {node.Root} MapColumns({ColumnParameters})", node.Parameters, Columns, node);
    }

    /// <summary>The same for the helper records that nodes hold.</summary>
    public static void EmitParts(CodeWriter code, IEnumerable<Shape> parts)
    {
        foreach (var part in parts)
        {
            if (part.HoldsNodes)
            {
                EmitVisit(code, $"public static void VisitChildren({part.TypeName} part, {VisitParameters})", part.Fields, "part.");
                EmitMap(
                    code,
                    $"public static {part.TypeName} MapChildren({part.TypeName} part, {MapParameters})",
                    part.Fields,
                    Children,
                    null
                );
            }
            if (part.HoldsColumns)
            {
                EmitMap(
                    code,
                    $"public static {part.TypeName} MapColumns({part.TypeName} part, {ColumnParameters})",
                    part.Fields,
                    Columns,
                    null
                );
            }
        }
    }

    private static void EmitVisit(CodeWriter code, string header, IEnumerable<Parameter> parameters, string prefix)
    {
        code.Line("/// <inheritdoc/>");
        code.Open(header);
        foreach (var parameter in parameters.Where(static p => p.Shape.HoldsNodes))
        {
            EmitVisitOne(code, parameter.Shape, prefix + parameter.Name);
        }
        code.Close();
        code.Line();
    }

    private static void EmitVisitOne(CodeWriter code, Shape shape, string value)
    {
        if (shape.Nullable)
        {
            code.Open($"if ({value} is not null)");
            EmitVisitOne(code, shape with { Nullable = false }, value);
            code.Close();
        }
        else if (shape is { Kind: ShapeKind.Array, Element: { } element })
        {
            code.Open($"foreach (var item in {value})");
            EmitVisitOne(code, element, "item");
            code.Close();
        }
        else
        {
            code.Line(
                shape.Kind switch
                {
                    ShapeKind.Expression => $"expression({value});",
                    ShapeKind.Relation => $"relation({value});",
                    _ => $"global::Translator.IR.NodeParts.VisitChildren({value}, expression, relation);",
                }
            );
        }
    }

    private static void EmitMap(
        CodeWriter code,
        string header,
        EquatableArray<Parameter> parameters,
        (Func<Shape, bool> Concerns, Func<Shape, string, string> Map) what,
        NodeModel? node
    )
    {
        var prefix = node is null ? "part." : "";
        var self = node is null ? "part" : "this";
        code.Line("/// <inheritdoc/>");
        code.Open(header);
        var concerned = parameters.Where(p => what.Concerns(p.Shape)).ToList();
        if (concerned.Count == 0)
        {
            code.Line($"return {self};");
        }
        else
        {
            foreach (var parameter in concerned)
            {
                code.Line($"var new{parameter.Name} = {what.Map(parameter.Shape, prefix + parameter.Name)};");
            }
            var same = string.Join(" && ", concerned.Select(p => Same(p, prefix)));
            var changes = string.Join(", ", concerned.Select(static p => $"{p.Name} = new{p.Name}"));
            code.Line($"return {same} ? {self} : {self} with {{ {changes} }};");
        }
        code.Close();
        code.Line();
    }

    private static string Same(Parameter parameter, string prefix) =>
        parameter.Shape.Kind == ShapeKind.Array
            ? $"new{parameter.Name}.IsSameAs({prefix}{parameter.Name})"
            : $"ReferenceEquals(new{parameter.Name}, {prefix}{parameter.Name})";

    private static (Func<Shape, bool>, Func<Shape, string, string>) Children => (static s => s.HoldsNodes, MapChild);

    private static (Func<Shape, bool>, Func<Shape, string, string>) Columns => (static s => s.HoldsColumns, MapColumn);

    private static string MapChild(Shape shape, string value) =>
        Map(
            shape,
            value,
            static (s, v) =>
                s.Kind switch
                {
                    ShapeKind.Expression => $"expression({v})",
                    ShapeKind.Relation => $"relation({v})",
                    _ => $"global::Translator.IR.NodeParts.MapChildren({v}, expression, relation)",
                }
        );

    private static string MapColumn(Shape shape, string value) =>
        Map(
            shape,
            value,
            static (s, v) => s.Kind == ShapeKind.Column ? $"column({v})" : $"global::Translator.IR.NodeParts.MapColumns({v}, column)"
        );

    private static string Map(Shape shape, string value, Func<Shape, string, string> one) =>
        shape switch
        {
            { Nullable: true } => $"{value} is null ? null : {Map(shape with { Nullable = false }, value, one)}",
            { Kind: ShapeKind.Array, Element: { } element } =>
                $"global::Translator.IR.EquatableArray.MapSame({value}, item => {Map(element, "item", one)})",
            _ => one(shape, value),
        };
}
