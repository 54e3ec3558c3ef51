using Translator.IR.Types;

namespace Translator.Runtime.Columns;

/// <summary>Collects structs: append one value to each field, then <see cref="EndStruct"/>.</summary>
public sealed class StructColumnBuilder : ColumnBuilder
{
    private readonly ColumnBuilder[] fields;

    /// <summary>Makes an empty builder.</summary>
    public StructColumnBuilder(StructType type, int capacity = 0)
        : base(type)
    {
        fields = new ColumnBuilder[type.Fields.Count];
        for (var i = 0; i < fields.Length; i++)
        {
            fields[i] = Create(type.Fields[i].Type, capacity);
        }
    }

    /// <summary>Where the values of the fields go.</summary>
    public IReadOnlyList<ColumnBuilder> Fields => fields;

    /// <summary>Closes the current struct.</summary>
    public void EndStruct() => Advance(1);

    private protected override void TruncateSlots(int count)
    {
        foreach (var field in fields)
        {
            field.Truncate(count);
        }
    }

    private protected override void AppendNullSlot()
    {
        foreach (var field in fields)
        {
            field.AppendNull();
        }
    }

    private protected override void AppendValue(Column source, int row)
    {
        var structs = (StructColumn)source;
        var at = row & structs.RowMask;
        for (var i = 0; i < fields.Length; i++)
        {
            fields[i].AppendFrom(structs.Fields[i], at);
        }
        EndStruct();
    }

    private protected override Column BuildColumn(int length, ulong[]? bits) =>
        new StructColumn(Type, Array.ConvertAll(fields, static f => f.Build()), length, bits);
}
