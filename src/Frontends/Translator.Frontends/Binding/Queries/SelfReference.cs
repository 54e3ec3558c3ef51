using Translator.Frontends.Syntax;

namespace Translator.Frontends.Binding.Queries;

/// <summary>Whether a query names a table, so that a query of WITH RECURSIVE is really recursive.</summary>
internal static class SelfReference
{
    public static bool Exists(QuerySyntax query, string name) =>
        query
            .DescendantsAndSelf()
            .Any(node =>
                node switch
                {
                    NamedTableSyntax table => Is(table.Name, name),
                    TableQuerySyntax table => Is(table.Name, name),
                    _ => false,
                }
            );

    private static bool Is(QualifiedName table, string name) =>
        table.Parts.Count == 1 && string.Equals(table.Last.Value, name, StringComparison.OrdinalIgnoreCase);
}
