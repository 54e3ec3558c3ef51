using Translator.IR.Types;

namespace Translator.Runtime.Columns;

/// <summary>Counts NULLs of type void.</summary>
public sealed class NullColumnBuilder : ColumnBuilder
{
    /// <summary>Makes an empty builder.</summary>
    public NullColumnBuilder()
        : base(DataType.Void) { }

    private protected override void AppendRun(Column source, int start, int count) => Advance(count);

    private protected override void TruncateSlots(int count) { }

    private protected override void AppendNullSlot() { }

    private protected override void AppendValue(Column source, int row) => Advance(1);

    private protected override Column BuildColumn(int length, ulong[]? bits) => new NullColumn(length);
}
