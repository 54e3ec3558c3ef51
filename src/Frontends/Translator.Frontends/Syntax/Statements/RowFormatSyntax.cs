using Translator.IR;
using Translator.IR.Diagnostics;

namespace Translator.Frontends.Syntax;

/// <summary><c>ROW FORMAT SERDE 'class' WITH SERDEPROPERTIES (…)</c> or <c>ROW FORMAT DELIMITED …</c> (then <c>Serde</c> is null).</summary>
public sealed record RowFormatSyntax(string? Serde, EquatableArray<PropertySyntax> Properties, TextSpan Span) : SyntaxNode(Span)
{
    public string? FieldsTerminatedBy { get; init; }
    public string? EscapedBy { get; init; }
    public string? CollectionItemsTerminatedBy { get; init; }
    public string? MapKeysTerminatedBy { get; init; }
    public string? LinesTerminatedBy { get; init; }
    public string? NullDefinedAs { get; init; }
}
