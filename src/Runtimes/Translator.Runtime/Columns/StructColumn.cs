using Translator.IR.Types;

namespace Translator.Runtime.Columns;

/// <summary>Structs: one child column a field, each as long as the stored rows. Under a NULL row the children are NULL too.</summary>
public sealed class StructColumn : Column
{
    private readonly Column[] fields;

    /// <summary>Wraps the fields' columns.</summary>
    public StructColumn(DataType type, Column[] fields, int length, ulong[]? validity = null)
        : this(type, fields, length, validity, false) { }

    private StructColumn(DataType type, Column[] fields, int length, ulong[]? validity, bool isConstant)
        : base(type, length, validity, isConstant) => this.fields = fields;

    /// <summary>The fields' columns; their rows are the stored rows, so mind <see cref="Column.IsConstant"/>.</summary>
    public IReadOnlyList<Column> Fields => fields;

    /// <summary>One field for every row; NULL where the struct is.</summary>
    public Column Field(int index)
    {
        var field = fields[index];
        return IsConstant ? field.AsConstant(Length) : field;
    }

    /// <inheritdoc/>
    public override long ByteSize => base.ByteSize + fields.Sum(static f => f.ByteSize);

    private protected override Column GatherRows(ReadOnlySpan<int> positions)
    {
        var gathered = new Column[fields.Length];
        for (var i = 0; i < fields.Length; i++)
        {
            gathered[i] = fields[i].Gather(positions);
        }
        return new StructColumn(Type, gathered, positions.Length, Bitmap.Gather(Validity, positions));
    }

    private protected override Column SliceRows(int start, int length)
    {
        var sliced = Array.ConvertAll(fields, f => f.Slice(start, length));
        return new StructColumn(Type, sliced, length, Bitmap.Slice(Validity, start, length));
    }

    private protected override Column Reshape(DataType type, int length, bool isConstant)
    {
        var row = (StructType)type;
        var children = new Column[fields.Length];
        for (var i = 0; i < children.Length; i++)
        {
            children[i] = fields[i].WithType(row.Fields[i].Type);
            if (isConstant && !IsConstant)
            {
                children[i] = children[i].Slice(0, 1);
            }
        }
        return new StructColumn(type, children, length, ValidityArray, isConstant);
    }
}
