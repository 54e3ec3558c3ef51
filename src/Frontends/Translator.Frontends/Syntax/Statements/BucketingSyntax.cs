using Translator.IR;
using Translator.IR.Diagnostics;

namespace Translator.Frontends.Syntax;

/// <summary><c>CLUSTERED BY (a) SORTED BY (b) INTO n BUCKETS</c>.</summary>
public sealed record BucketingSyntax(
    EquatableArray<Identifier> Columns,
    EquatableArray<SortItemSyntax> SortedBy,
    int Buckets,
    TextSpan Span
) : SyntaxNode(Span);
