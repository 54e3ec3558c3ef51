using Translator.Runtime.Columns;

namespace Translator.Runtime.Batch.Windows;

/// <summary>A column computed over partitions.</summary>
internal abstract class WindowFunction
{
    /// <summary>One value for each row.</summary>
    public abstract Column Evaluate(WindowRows rows);
}
