using Translator.IR;
using Translator.IR.Diagnostics;

namespace Translator.Frontends.Syntax;

/// <summary><c>PARTITIONED BY (days(ts), bucket(16, id))</c>.</summary>
public sealed record PartitionTransformSyntax(Identifier Name, EquatableArray<ExpressionSyntax> Arguments, TextSpan Span)
    : PartitionFieldSyntax(Span);
