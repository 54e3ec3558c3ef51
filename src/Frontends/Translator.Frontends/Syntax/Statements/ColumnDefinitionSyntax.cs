using Translator.IR;
using Translator.IR.Diagnostics;

namespace Translator.Frontends.Syntax;

/// <summary>A column of a CREATE TABLE.</summary>
public sealed record ColumnDefinitionSyntax(Identifier Name, TypeSyntax? Type, TextSpan Span) : SyntaxNode(Span)
{
    public bool NotNull { get; init; }
    public ExpressionSyntax? Default { get; init; }

    /// <summary><c>GENERATED ALWAYS AS (expression)</c>.</summary>
    public ExpressionSyntax? Generated { get; init; }
    public IdentitySyntax? Identity { get; init; }
    public string? Comment { get; init; }
    public EquatableArray<TableConstraintSyntax> Constraints { get; init; } = [];
}
