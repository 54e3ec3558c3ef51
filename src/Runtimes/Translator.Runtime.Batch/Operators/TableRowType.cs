using Translator.IR;
using Translator.IR.Expressions;
using Translator.IR.Types;

namespace Translator.Runtime.Batch.Operators;

/// <summary>The rows of a table function as one type.</summary>
internal static class TableRowType
{
    public static StructType Of(EquatableArray<ColumnSymbol> columns) =>
        new([.. columns.Select(static c => new StructField(c.Name, c.Type, c.Nullable))]);
}
