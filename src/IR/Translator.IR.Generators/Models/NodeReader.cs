using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Translator.IR.Generators.Models;

/// <summary>Turns the symbol of a marked record into its model; the only place that looks at symbols.</summary>
internal static class NodeReader
{
    public static NodeModel Read(GeneratorAttributeSyntaxContext context, CancellationToken cancellation)
    {
        var type = (INamedTypeSymbol)context.TargetSymbol;
        var declaration = (TypeDeclarationSyntax)context.TargetNode;
        var keyword = context.Attributes[0].ConstructorArguments[0].Value as string ?? "";
        var root = type.BaseType?.ToDisplayString();
        var parameters = ReadParameters(type, cancellation);
        return new NodeModel(
            type.ContainingNamespace.ToDisplayString(),
            type.Name,
            keyword,
            context.Attributes[0].NamedArguments.Any(static a => a is { Key: "CustomText", Value.Value: true }),
            string.Equals(root, "Translator.IR.Relations.Relation", StringComparison.Ordinal),
            parameters,
            FindFlaw(type, declaration, root, parameters),
            Place.Of(declaration.Identifier.GetLocation())
        );
    }

    private static string? FindFlaw(
        INamedTypeSymbol type,
        TypeDeclarationSyntax declaration,
        string? root,
        EquatableArray<Parameter> parameters
    )
    {
        if (root is not ("Translator.IR.Relations.Relation" or "Translator.IR.Expressions.Expression"))
        {
            return "derives from neither Expression nor Relation";
        }
        if (!type.IsRecord || !type.IsSealed || !declaration.Modifiers.Any(static m => m.ValueText is "partial"))
        {
            return "is not a sealed partial record";
        }
        return parameters.FirstOrDefault(static p => Holds(p.Shape, ShapeKind.Unknown)) is { } odd
            ? $"has the parameter '{odd.Name}' of a type that has no text form"
            : null;
    }

    private static bool Holds(Shape shape, ShapeKind kind) =>
        shape.Kind == kind || (shape.Element is { } element && Holds(element, kind)) || shape.Fields.Any(f => Holds(f.Shape, kind));

    private static EquatableArray<Parameter> ReadParameters(INamedTypeSymbol type, CancellationToken cancellation)
    {
        var constructor = type.InstanceConstructors.FirstOrDefault(c =>
            c.DeclaringSyntaxReferences.Any(r => r.GetSyntax(cancellation) is RecordDeclarationSyntax)
        );
        return constructor is null
            ? default
            : new([.. constructor.Parameters.Select(p => new Parameter(p.Name, ReadShape(p.Type, cancellation)))]);
    }

    private static Shape ReadShape(ITypeSymbol type, CancellationToken cancellation)
    {
        var nullable = type.NullableAnnotation == NullableAnnotation.Annotated;
        if (type is INamedTypeSymbol { OriginalDefinition.SpecialType: SpecialType.System_Nullable_T } wrapped)
        {
            return ReadShape(wrapped.TypeArguments[0], cancellation) with { Nullable = true };
        }
        var name = type.WithNullableAnnotation(NullableAnnotation.None).ToDisplayString(SymbolDisplayFormat.FullyQualifiedFormat);
        if (type is INamedTypeSymbol { Name: "EquatableArray", TypeArguments.Length: 1 } array)
        {
            return new Shape(ShapeKind.Array, name, nullable, ReadShape(array.TypeArguments[0], cancellation), default, default);
        }
        if (type.TypeKind == TypeKind.Enum)
        {
            string[] members = [.. type.GetMembers().OfType<IFieldSymbol>().Where(static f => f.IsConst).Select(static f => f.Name)];
            return new Shape(ShapeKind.Enum, name, nullable, null, default, new(members));
        }
        var kind = KindOf(type, name);
        return kind == ShapeKind.Record
            ? new Shape(kind, name, nullable, null, ReadParameters((INamedTypeSymbol)type, cancellation), default)
            : new Shape(kind, name, nullable, null, default, default);
    }

    private static ShapeKind KindOf(ITypeSymbol type, string name) =>
        type.SpecialType switch
        {
            SpecialType.System_Boolean => ShapeKind.Boolean,
            SpecialType.System_Int32 => ShapeKind.Int32,
            SpecialType.System_Int64 => ShapeKind.Int64,
            SpecialType.System_String => ShapeKind.String,
            _ => name switch
            {
                "global::Translator.IR.Expressions.Expression" => ShapeKind.Expression,
                "global::Translator.IR.Relations.Relation" => ShapeKind.Relation,
                "global::Translator.IR.Types.DataType" => ShapeKind.DataType,
                "global::Translator.IR.Values.Value" => ShapeKind.Value,
                "global::Translator.IR.Functions.FunctionRow" => ShapeKind.Function,
                "global::Translator.IR.Expressions.ColumnSymbol" => ShapeKind.Column,
                _ => type is INamedTypeSymbol { IsRecord: true, IsSealed: true } ? ShapeKind.Record : ShapeKind.Unknown,
            },
        };
}
