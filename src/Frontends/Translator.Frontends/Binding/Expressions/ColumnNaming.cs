using Translator.Frontends.Syntax;

namespace Translator.Frontends.Binding.Expressions;

/// <summary>The name that a column gets when the query gives none, as Spark writes it: <c>(a + 1)</c>, <c>count(1)</c>.</summary>
internal static class ColumnNaming
{
    public static string NameOf(ExpressionSyntax syntax) => syntax is ColumnSyntax column ? column.Name.Last.Value : "";
}
