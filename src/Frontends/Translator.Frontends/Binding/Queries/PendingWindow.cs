using Translator.IR;
using Translator.IR.Expressions;

namespace Translator.Frontends.Binding.Queries;

/// <summary>A window call that waits for its <c>Window</c>.</summary>
internal sealed record PendingWindow(
    ColumnSymbol Column,
    WindowCall Call,
    EquatableArray<Expression> Partition,
    EquatableArray<SortKey> Order
);
