using Translator.Frontends.Binding.Expressions;
using Translator.IR;
using Translator.IR.Expressions;

namespace Translator.Frontends.Binding.Queries;

/// <summary>A table function of the SELECT list that waits for its <c>Generate</c>.</summary>
internal sealed record PendingGenerator(TableFunctionCall Call, EquatableArray<ColumnSymbol> Columns);
