using Translator.IR;
using Translator.IR.Diagnostics;

namespace Translator.Frontends.Syntax;

/// <summary>What follows the columns of a CREATE TABLE, in any order.</summary>
public sealed record TableClausesSyntax(TextSpan Span) : SyntaxNode(Span)
{
    /// <summary><c>USING parquet</c>.</summary>
    public QualifiedName? Provider { get; init; }
    public FileFormatSyntax? StoredAs { get; init; }
    public RowFormatSyntax? RowFormat { get; init; }
    public EquatableArray<PartitionFieldSyntax> PartitionedBy { get; init; } = [];
    public BucketingSyntax? Bucketing { get; init; }
    public SkewSyntax? Skew { get; init; }

    /// <summary><c>CLUSTER BY (a, b)</c> of a table.</summary>
    public EquatableArray<QualifiedName> ClusterBy { get; init; } = [];
    public StringLiteralSyntax? Location { get; init; }
    public string? Comment { get; init; }
    public QualifiedName? DefaultCollation { get; init; }
    public EquatableArray<PropertySyntax> Properties { get; init; } = [];
    public EquatableArray<PropertySyntax> Options { get; init; } = [];
}
