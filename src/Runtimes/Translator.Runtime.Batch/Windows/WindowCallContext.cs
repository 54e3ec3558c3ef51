using Translator.IR;
using Translator.IR.Expressions;
using Translator.Runtime.Batch.Execution;
using Translator.Runtime.Memory;

namespace Translator.Runtime.Batch.Windows;

/// <summary>What a window function is made from.</summary>
/// <param name="Call">The call.</param>
/// <param name="Order">The order within partitions.</param>
/// <param name="Input">The columns of the rows.</param>
/// <param name="Run">The run.</param>
/// <param name="Memory">Where its memory is accounted.</param>
internal sealed record WindowCallContext(
    WindowCall Call,
    EquatableArray<SortKey> Order,
    EquatableArray<ColumnSymbol> Input,
    RunContext Run,
    MemoryAccount Memory
)
{
    /// <summary>The arguments, ready to run.</summary>
    public RowExpressions Arguments() => Run.CompileAll(Call.Arguments, Input);
}
