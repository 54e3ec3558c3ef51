using Translator.IR;
using Translator.IR.Relations;
using Translator.Runtime.Columns;

namespace Translator.Runtime.Tables;

/// <summary>How rows are written.</summary>
/// <param name="Mode">What happens to rows that are there.</param>
/// <param name="PartitionColumns">The columns that name the partitions' folders; empty for none.</param>
/// <param name="Partition">
/// The values, as columns of one row, that the statement gives to the first partition columns: an overwrite touches only what is under them, also
/// when there are no rows.
/// </param>
public sealed record WriteRequest(SinkMode Mode, EquatableArray<string> PartitionColumns, EquatableArray<Column> Partition);
