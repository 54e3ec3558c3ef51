using Translator.Frontends.Binding.Expressions;
using Translator.IR;
using Translator.IR.Diagnostics;
using Translator.IR.Expressions;

namespace Translator.Frontends.Binding.Queries;

/// <summary>A table function of the SELECT list that waits for its <c>Generate</c>.</summary>
/// <param name="Call">The call.</param>
/// <param name="Columns">The columns that it makes.</param>
/// <param name="Alias">An alias of the list that its arguments use, or null.</param>
/// <param name="Span">Where the call stands.</param>
internal sealed record PendingGenerator(TableFunctionCall Call, EquatableArray<ColumnSymbol> Columns, string? Alias, TextSpan Span);
