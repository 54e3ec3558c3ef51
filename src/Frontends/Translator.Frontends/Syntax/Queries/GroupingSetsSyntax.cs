using Translator.IR;
using Translator.IR.Diagnostics;

namespace Translator.Frontends.Syntax;

/// <summary><c>ROLLUP (…)</c>, <c>CUBE (…)</c> or <c>GROUPING SETS (…)</c>, nested where the text nests them.</summary>
public sealed record GroupingSetsSyntax(GroupingForm Form, EquatableArray<GroupingElementSyntax> Elements, TextSpan Span)
    : GroupingElementSyntax(Span);
