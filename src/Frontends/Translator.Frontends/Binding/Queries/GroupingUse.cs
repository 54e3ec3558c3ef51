using Translator.IR;
using Translator.IR.Diagnostics;
using Translator.IR.Expressions;

namespace Translator.Frontends.Binding.Queries;

/// <summary>A <c>grouping(…)</c> or <c>grouping_id(…)</c> that waits for the grouping keys.</summary>
internal sealed record GroupingUse(ColumnSymbol Column, EquatableArray<Expression> Arguments, bool AsId, bool InList, TextSpan Span);
