using Translator.IR.Diagnostics;

namespace Translator.Frontends.Syntax;

/// <summary><c>PARTITIONED BY (dt STRING)</c>: a column declared here (Hive), or named only (Spark) when the type is absent.</summary>
public sealed record PartitionColumnSyntax(ColumnDefinitionSyntax Column, TextSpan Span) : PartitionFieldSyntax(Span);
