using Translator.IR;
using Translator.IR.Diagnostics;

namespace Translator.Frontends.Syntax;

/// <summary><c>TABLE(query)</c> or <c>TABLE(t)</c> as an argument of a table function, with its partitioning.</summary>
public sealed record TableArgumentSyntax(
    QuerySyntax Query,
    bool SinglePartition,
    EquatableArray<ExpressionSyntax> PartitionBy,
    EquatableArray<SortItemSyntax> OrderBy,
    TextSpan Span
) : ExpressionSyntax(Span);
