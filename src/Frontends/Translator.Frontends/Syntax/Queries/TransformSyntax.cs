using Translator.IR;
using Translator.IR.Diagnostics;

namespace Translator.Frontends.Syntax;

public sealed record TransformSyntax(
    string Script,
    EquatableArray<ColumnDefinitionSyntax> Columns,
    RowFormatSyntax? InputFormat,
    RowFormatSyntax? OutputFormat,
    TextSpan Span
) : SyntaxNode(Span);
