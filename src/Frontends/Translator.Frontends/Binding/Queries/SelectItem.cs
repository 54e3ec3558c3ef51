using Translator.IR;
using Translator.IR.Diagnostics;
using Translator.IR.Expressions;

namespace Translator.Frontends.Binding.Queries;

/// <summary>One column of a SELECT list.</summary>
/// <param name="Value">What it is, over the columns below the list and the aliases before it.</param>
/// <param name="Column">The column that it makes, or the one that it passes on.</param>
/// <param name="Span">Its text.</param>
internal sealed record SelectItem(Expression Value, ColumnSymbol Column, TextSpan Span)
{
    /// <summary>Whether the user gave it the name, so that later items and GROUP BY can use it.</summary>
    public bool HasAlias { get; init; }

    /// <summary>The names that may stand before it in ORDER BY: those of a column that is passed on.</summary>
    public EquatableArray<string> Qualifier { get; init; } = [];

    /// <summary>The column that it repeats.</summary>
    public ColumnId Identity { get; init; } = Column.Id;

    /// <summary>Whether it only hands a column on.</summary>
    public bool PassesOn => Value is ColumnReference reference && reference.Id == Column.Id;

    /// <summary>One more than the deepest alias that it uses; zero where it uses none.</summary>
    public int Level { get; init; }
}
