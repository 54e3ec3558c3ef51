using Translator.IR;
using Translator.IR.Diagnostics;

namespace Translator.Frontends.Syntax;

/// <summary><c>SKEWED BY (a) ON (values) [STORED AS DIRECTORIES]</c>.</summary>
public sealed record SkewSyntax(
    EquatableArray<Identifier> Columns,
    EquatableArray<ValuesRowSyntax> Values,
    bool StoredAsDirectories,
    TextSpan Span
) : SyntaxNode(Span);
