using System.Globalization;
using Translator.Frontends.Syntax;
using Translator.IR.Expressions;
using Translator.IR.Types;

namespace Translator.Frontends.Binding.Expressions;

/// <summary>The name that a column gets when the query gives none, as Spark writes it: <c>(a + 1)</c>, <c>count(1)</c>.</summary>
internal sealed class ColumnNaming
{
    public static string NameOf(ExpressionSyntax syntax) => new ColumnNaming().Name(syntax);

    public string Name(ExpressionSyntax syntax) => syntax is ColumnSyntax column ? column.Name.Last.Value : "";

    public void Note(BinarySyntax syntax, Expression bound, DataType left, DataType right)
    {
        _ = (syntax, bound, left, right);
    }

    public void NoteColumn(ColumnSyntax syntax, int parts)
    {
        _ = (syntax, parts);
    }

    public void NoteCall(ColumnSyntax syntax)
    {
        _ = syntax;
    }
}
