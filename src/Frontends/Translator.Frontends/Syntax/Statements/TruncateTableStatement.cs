using Translator.IR;
using Translator.IR.Diagnostics;

namespace Translator.Frontends.Syntax;

public sealed record TruncateTableStatement(QualifiedName Name, EquatableArray<PartitionValueSyntax> Partition, TextSpan Span)
    : StatementSyntax(Span);
