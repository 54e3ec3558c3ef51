using Translator.IR.Generators.Models;

namespace Translator.IR.Generators;

/// <summary>Finds the records that stand between nodes: sort keys, assignments, frames.</summary>
internal static class HelperRecords
{
    /// <summary>Every helper record once, by name.</summary>
    public static IReadOnlyList<Shape> Of(IEnumerable<NodeModel> nodes)
    {
        var found = new SortedDictionary<string, Shape>(StringComparer.Ordinal);
        foreach (var parameter in nodes.SelectMany(static n => n.Parameters))
        {
            Visit(parameter.Shape, found);
        }
        return [.. found.Values];
    }

    private static void Visit(Shape shape, SortedDictionary<string, Shape> found)
    {
        if (shape.Element is { } element)
        {
            Visit(element, found);
        }
        if (shape.Kind == ShapeKind.Record)
        {
            found[shape.TypeName] = shape with { Nullable = false };
            foreach (var field in shape.Fields)
            {
                Visit(field.Shape, found);
            }
        }
    }
}
