using Translator.IR;
using Translator.IR.Diagnostics;

namespace Translator.Frontends.Syntax;

/// <summary>Hive's <c>LOAD DATA INPATH 'x' INTO TABLE t PARTITION (day = '1')</c>.</summary>
public sealed record LoadDataStatement(QualifiedName Table, EquatableArray<PartitionValueSyntax> Partition, TextSpan Span)
    : StatementSyntax(Span);
