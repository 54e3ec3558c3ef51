using Translator.IR;
using Translator.IR.Diagnostics;

namespace Translator.Frontends.Syntax;

/// <summary><c>db.t FOR TIMESTAMP AS OF x TABLESAMPLE (…) AS a(b)</c>.</summary>
public sealed record NamedTableSyntax(QualifiedName Name, TableAliasSyntax? Alias, TextSpan Span) : TableSyntax(Span)
{
    public TimeTravelSyntax? TimeTravel { get; init; }
    public SampleSyntax? Sample { get; init; }

    /// <summary><c>WITH ('key' = 'value')</c> after the name.</summary>
    public EquatableArray<PropertySyntax> Options { get; init; } = [];

    /// <summary><c>STREAM t</c>.</summary>
    public bool Stream { get; init; }
}
