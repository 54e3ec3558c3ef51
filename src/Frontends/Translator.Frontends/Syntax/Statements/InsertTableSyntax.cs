using Translator.IR;
using Translator.IR.Diagnostics;

namespace Translator.Frontends.Syntax;

/// <summary><c>INTO | OVERWRITE [TABLE] t [PARTITION (…)] [(columns)] [BY NAME]</c>.</summary>
public sealed record InsertTableSyntax(
    QualifiedName Table,
    bool Overwrite,
    EquatableArray<PartitionValueSyntax> Partition,
    EquatableArray<QualifiedName> Columns,
    TextSpan Span
) : InsertTargetSyntax(Span)
{
    public bool IfNotExists { get; init; }
    public bool ByName { get; init; }

    /// <summary><c>REPLACE WHERE condition</c>.</summary>
    public ExpressionSyntax? ReplaceWhere { get; init; }
    public EquatableArray<Identifier> ReplaceUsing { get; init; } = [];
    public EquatableArray<PropertySyntax> Options { get; init; } = [];
}
