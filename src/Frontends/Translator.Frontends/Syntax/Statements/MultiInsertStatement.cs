using Translator.IR;
using Translator.IR.Diagnostics;

namespace Translator.Frontends.Syntax;

/// <summary>Hive's <c>FROM t INSERT … SELECT … INSERT … SELECT …</c>: every branch reads the same FROM.</summary>
public sealed record MultiInsertStatement(
    EquatableArray<CommonTableSyntax> Tables,
    FromClauseSyntax From,
    EquatableArray<InsertBranchSyntax> Branches,
    TextSpan Span
) : StatementSyntax(Span);
