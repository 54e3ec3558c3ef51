using System.Globalization;

namespace Translator.IR.Expressions;

/// <summary>The identity of a column within one query. Two columns of the same name have different ids.</summary>
/// <param name="Number">The number, unique in the query.</param>
public readonly record struct ColumnId(int Number)
{
    /// <inheritdoc/>
    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"#{Number}");
}
