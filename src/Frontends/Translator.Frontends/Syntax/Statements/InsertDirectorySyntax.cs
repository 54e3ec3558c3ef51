using Translator.IR;
using Translator.IR.Diagnostics;

namespace Translator.Frontends.Syntax;

/// <summary><c>OVERWRITE [LOCAL] DIRECTORY 'path' USING format | ROW FORMAT … STORED AS …</c>.</summary>
public sealed record InsertDirectorySyntax(
    StringLiteralSyntax? Path,
    bool Local,
    QualifiedName? Provider,
    EquatableArray<PropertySyntax> Options,
    RowFormatSyntax? RowFormat,
    FileFormatSyntax? StoredAs,
    TextSpan Span
) : InsertTargetSyntax(Span);
