using Translator.IR;
using Translator.IR.Diagnostics;

namespace Translator.Frontends.Syntax;

/// <summary><c>ALTER TABLE t …</c>.</summary>
/// <param name="Table">The table.</param>
/// <param name="Action">What is changed.</param>
/// <param name="Columns">The new columns; the one new definition of CHANGE.</param>
/// <param name="Partitions">The values of the partitions, one list after the other.</param>
/// <param name="Span">The whole statement.</param>
public sealed record AlterTableStatement(
    QualifiedName Table,
    AlterTableAction Action,
    EquatableArray<ColumnDefinitionSyntax> Columns,
    EquatableArray<PartitionValueSyntax> Partitions,
    TextSpan Span
) : StatementSyntax(Span)
{
    /// <summary>The name after RENAME TO.</summary>
    public QualifiedName? NewName { get; init; }

    /// <summary>The columns that DROP COLUMNS names.</summary>
    public EquatableArray<Identifier> Dropped { get; init; } = [];

    /// <summary>The column that CHANGE names.</summary>
    public Identifier? OldColumn { get; init; }

    /// <summary>Whether a partition has a folder of its own.</summary>
    public bool HasLocation { get; init; }
}
