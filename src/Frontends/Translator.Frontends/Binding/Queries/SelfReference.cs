using Translator.Frontends.Syntax;

namespace Translator.Frontends.Binding.Queries;

/// <summary>Whether a query names a table, so that a query of WITH RECURSIVE is really recursive. A WITH inside that gives the name away hides it.</summary>
internal static class SelfReference
{
    public static bool Exists(SyntaxNode node, string name) =>
        node switch
        {
            NamedTableSyntax table when Is(table.Name, name) => true,
            TableQuerySyntax table => Is(table.Name, name),
            WithQuerySyntax with => ExistsIn(with, name),
            _ => node.Children().Any(child => Exists(child, name)),
        };

    private static bool ExistsIn(WithQuerySyntax with, string name)
    {
        foreach (var table in with.Tables)
        {
            var hides = string.Equals(table.Name.Value, name, StringComparison.OrdinalIgnoreCase);
            if (!(hides && with.Recursive) && Exists(table.Query, name))
            {
                return true;
            }
            if (hides)
            {
                return false;
            }
        }
        return Exists(with.Body, name);
    }

    private static bool Is(QualifiedName table, string name) =>
        table.Parts.Count == 1 && string.Equals(table.Last.Value, name, StringComparison.OrdinalIgnoreCase);
}
