using Translator.IR.Types;

namespace Translator.Runtime.Columns;

/// <summary>Rows of type void: all NULL, nothing stored.</summary>
public sealed class NullColumn : Column
{
    /// <summary>Makes a number of NULLs.</summary>
    public NullColumn(int length)
        : base(DataType.Void, length, AllNull, true) { }

    private static ulong[] AllNull { get; } = [0];

    private protected override Column GatherRows(ReadOnlySpan<int> positions) => new NullColumn(positions.Length);

    private protected override Column SliceRows(int start, int length) => new NullColumn(length);

    private protected override Column Reshape(DataType type, int length, bool isConstant) =>
        type is VoidType ? new NullColumn(length) : Nulls(type, length);
}
