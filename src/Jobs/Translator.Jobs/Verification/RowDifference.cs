using Translator.IR;
using Translator.IR.Expressions;
using Translator.Runtime.Columns;

namespace Translator.Jobs.Verification;

/// <summary>The rows that one answer has and the other has not.</summary>
/// <param name="Columns">The answers' columns.</param>
/// <param name="OnlyInBatch">Rows of the batch; all of them where only the order differs.</param>
/// <param name="OnlyInStream">Rows of the stream; all of them where only the order differs.</param>
/// <param name="OrderOnly">Whether both have the same rows in another order.</param>
public sealed record RowDifference(EquatableArray<ColumnSymbol> Columns, Batch OnlyInBatch, Batch OnlyInStream, bool OrderOnly);
