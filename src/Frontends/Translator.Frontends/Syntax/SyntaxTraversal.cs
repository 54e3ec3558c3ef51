using System.Collections;
using System.Collections.Concurrent;
using System.Reflection;

namespace Translator.Frontends.Syntax;

/// <summary>Walks trees where a question does not care about the kinds of nodes on the way.</summary>
public static class SyntaxTraversal
{
    private static readonly ConcurrentDictionary<Type, PropertyInfo[]> Properties = new();

    /// <summary>The node and all below it, parents first.</summary>
    public static IEnumerable<SyntaxNode> DescendantsAndSelf(this SyntaxNode node)
    {
        var waiting = new Stack<SyntaxNode>([node]);
        while (waiting.TryPop(out var next))
        {
            yield return next;
            var children = next.Children();
            for (var i = children.Count - 1; i >= 0; i--)
            {
                waiting.Push(children[i]);
            }
        }
    }

    /// <summary>The nodes right below it, in the order of its parameters.</summary>
    public static IReadOnlyList<SyntaxNode> Children(this SyntaxNode node)
    {
        var children = new List<SyntaxNode>();
        foreach (var property in Properties.GetOrAdd(node.GetType(), static type => NodeProperties(type)))
        {
            switch (property.GetValue(node))
            {
                case SyntaxNode child:
                    children.Add(child);
                    break;
                case IEnumerable list:
                    children.AddRange(list.OfType<SyntaxNode>());
                    break;
                default:
                    break;
            }
        }
        return children;
    }

    private static PropertyInfo[] NodeProperties(Type type) =>
        [
            .. type.GetProperties(BindingFlags.Instance | BindingFlags.Public)
                .Where(static p => p.GetIndexParameters().Length == 0 && IsNodeOrList(p.PropertyType))
                .OrderBy(static p => p.MetadataToken),
        ];

    private static bool IsNodeOrList(Type type) =>
        typeof(SyntaxNode).IsAssignableFrom(type)
        || type is { IsGenericType: true }
            && typeof(IEnumerable).IsAssignableFrom(type)
            && typeof(SyntaxNode).IsAssignableFrom(type.GetGenericArguments()[0]);
}
