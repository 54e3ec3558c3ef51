using Translator.IR;
using Translator.IR.Diagnostics;

namespace Translator.Frontends.Syntax;

/// <summary><c>|&gt; AGGREGATE x AS a GROUP BY k</c>; grouping items may have aliases.</summary>
public sealed record PipeAggregateSyntax(
    EquatableArray<SelectItemSyntax> Items,
    EquatableArray<SelectItemSyntax> GroupItems,
    GroupBySyntax? GroupBy,
    TextSpan Span
) : PipeOperatorSyntax(Span);
