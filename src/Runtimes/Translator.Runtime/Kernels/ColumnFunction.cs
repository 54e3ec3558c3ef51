using Translator.Runtime.Columns;

namespace Translator.Runtime.Kernels;

/// <summary>A function over whole columns: at least one row, arguments can be constants (mind <see cref="Column.RowMask"/>).</summary>
public delegate Column ColumnFunction(ReadOnlySpan<Column> arguments, int rows, EvaluationContext context);
