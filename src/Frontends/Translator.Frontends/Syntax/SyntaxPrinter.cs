using System.Collections;
using System.Collections.Concurrent;
using System.Globalization;
using System.Reflection;
using System.Runtime.CompilerServices;
using System.Text;

namespace Translator.Frontends.Syntax;

/// <summary>
/// Writes a tree as indented text for golden files and messages: one node a line, names and constants on the node's line, children below under
/// the name of their place. What is absent, empty or the default is left out.
/// </summary>
public static class SyntaxPrinter
{
    private const int DeepestShown = 1000;

    private static readonly ConcurrentDictionary<Type, NodeShape> Shapes = new();

    public static string Print(SyntaxNode node)
    {
        ArgumentNullException.ThrowIfNull(node);
        var text = new StringBuilder();
        Write(text, node, "", 0);
        return text.ToString().TrimEnd('\n');
    }

    private static void Write(StringBuilder text, SyntaxNode node, string label, int depth)
    {
        Indent(text, depth);
        text.Append(label);
        if (InlineText(node) is { } inline)
        {
            text.Append(inline).Append('\n');
            return;
        }
        var shape = Shapes.GetOrAdd(node.GetType(), static type => NodeShape.Of(type));
        text.Append(shape.Name);
        if (depth > DeepestShown || !RuntimeHelpers.TryEnsureSufficientExecutionStack())
        {
            text.Append(" …\n");
            return;
        }
        foreach (var property in shape.Properties)
        {
            WriteScalar(text, property.Name, property.GetValue(node));
        }
        text.Append('\n');
        foreach (var property in shape.Properties)
        {
            WriteChildren(text, property.Name, property.GetValue(node), depth + 1);
        }
    }

    private static void WriteScalar(StringBuilder text, string name, object? value)
    {
        switch (value)
        {
            case null or false:
            case IEnumerable when value is not string && ListText(value) is null:
            case SyntaxNode node when InlineText(node) is null:
            case Enum when value.ToString() is "None" or "Unspecified":
                return;
            case true:
                text.Append(' ').Append(LabelOf(name));
                return;
            case SyntaxNode node:
                text.Append(' ').Append(LabelOf(name)).Append('=').Append(InlineText(node));
                return;
            case string word:
                text.Append(' ').Append(LabelOf(name)).Append('=').Append(Quote(word));
                return;
            case IEnumerable:
                text.Append(' ').Append(LabelOf(name)).Append('=').Append(ListText(value));
                return;
            default:
                text.Append(' ').Append(LabelOf(name)).Append('=').Append(Convert.ToString(value, CultureInfo.InvariantCulture));
                return;
        }
    }

    private static void WriteChildren(StringBuilder text, string name, object? value, int depth)
    {
        if (value is SyntaxNode child && InlineText(child) is null)
        {
            Write(text, child, LabelOf(name) + ": ", depth);
        }
        else if (value is IEnumerable list and not string && ListText(value) is null)
        {
            var empty = true;
            foreach (var item in list.OfType<SyntaxNode>())
            {
                if (empty)
                {
                    Indent(text, depth);
                    text.Append(LabelOf(name)).Append(":\n");
                    empty = false;
                }
                Write(text, item, "- ", depth + 1);
            }
        }
    }

    private static string? InlineText(SyntaxNode node) =>
        node switch
        {
            Identifier name => NameText(name),
            QualifiedName name => string.Join('.', name.Parts.Select(NameText)),
            _ => null,
        };

    /// <summary>A list that fits on its node's line: names, numbers or words.</summary>
    private static string? ListText(object list)
    {
        var parts = new List<string>();
        foreach (var item in (IEnumerable)list)
        {
            var part = item switch
            {
                SyntaxNode node => InlineText(node),
                string word => Quote(word),
                _ => Convert.ToString(item, CultureInfo.InvariantCulture),
            };
            if (part is null)
            {
                return null;
            }
            parts.Add(part);
        }
        return parts.Count == 0 ? null : $"({string.Join(", ", parts)})";
    }

    private static string NameText(Identifier name) =>
        name.Quoted ? $"`{name.Value.Replace("`", "``", StringComparison.Ordinal)}`" : name.Value;

    private static string Quote(string word) =>
        "'"
        + word.Replace("\\", "\\\\", StringComparison.Ordinal)
            .Replace("'", "\\'", StringComparison.Ordinal)
            .Replace("\r", "\\r", StringComparison.Ordinal)
            .Replace("\n", "\\n", StringComparison.Ordinal)
        + "'";

    private static string LabelOf(string name) => char.ToLowerInvariant(name[0]) + name[1..];

    private static void Indent(StringBuilder text, int depth) => text.Append(' ', depth * 2);

    private sealed record NodeShape(string Name, PropertyInfo[] Properties)
    {
        /// <summary>Declared order, from metadata, so that the text does not depend on what the run time returns first.</summary>
        public static NodeShape Of(Type type)
        {
            var properties = type.GetProperties(BindingFlags.Instance | BindingFlags.Public | BindingFlags.DeclaredOnly)
                .Where(static property =>
                    property.Name != nameof(SyntaxNode.Span) && property.PropertyType != typeof(IR.Diagnostics.TextSpan)
                )
                .OrderBy(static property => property.MetadataToken);
            return new NodeShape(type.Name.Replace("Syntax", "", StringComparison.Ordinal), [.. properties]);
        }
    }
}
