using System.Globalization;
using Translator.Frontends.Syntax;

namespace Translator.Frontends.Binding.Expressions;

/// <summary>The names of a struct's fields where the query gives none.</summary>
internal static class StructNaming
{
    public static string FieldName(ExpressionSyntax syntax, int index) =>
        syntax switch
        {
            AliasedExpressionSyntax aliased => aliased.Alias.Value,
            ColumnSyntax column => column.Name.Last.Value,
            FieldAccessSyntax field => field.Field.Value,
            _ => string.Create(CultureInfo.InvariantCulture, $"col{index + 1}"),
        };
}
