using Translator.Runtime.Columns;

namespace Translator.Runtime.Aggregation;

/// <summary>Turns exact sums into results: a sum or an average of a type.</summary>
internal abstract class SumFinisher
{
    public abstract ColumnBuilder CreateBuilder(int count);

    /// <summary>Adds the result of a group with at least one value; false for NULL.</summary>
    public abstract bool TryAppend(ColumnBuilder builder, WideInteger sum, long count);
}
