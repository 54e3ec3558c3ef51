using Translator.IR.Types;
using Translator.Runtime.Columns;
using Translator.Runtime.Kernels;

namespace Translator.Runtime.Aggregation;

/// <summary>Aggregates of all values in the order of the rows: collect_list, listagg, histogram_numeric.</summary>
internal sealed class ListKernel(KernelRequest request, ListKernel.Finisher finisher, bool withNulls = false)
    : AggregateKernel(request.Result)
{
    /// <summary>Adds the result of a group's values; <paramref name="constant"/> is one row of the second argument, where there is one.</summary>
    internal delegate void Finisher(ColumnBuilder builder, Column values, Column? constant);

    public override bool Retractable => false;

    public override bool OrderSensitive => true;

    public override AggregateState CreateState() => new State(request, finisher, withNulls);

    public static void List(ColumnBuilder builder, Column values, Column? constant)
    {
        var array = (ArrayColumnBuilder)builder;
        array.Elements.AppendRange(values, 0, values.Length);
        array.EndArray();
    }

    public static void Text(ColumnBuilder builder, Column values, Column? constant)
    {
        if (values is not BytesColumn texts || texts.Length == 0)
        {
            builder.AppendNull();
            return;
        }
        var output = new ByteWriter(texts.Length * 8);
        for (var i = 0; i < texts.Length; i++)
        {
            if (i > 0 && constant is BytesColumn delimiter && !delimiter.IsNull(0))
            {
                output.Write(delimiter[0]);
            }
            output.Write(texts[i]);
        }
        ((BytesColumnBuilder)builder).Append(output.Written);
    }

    private sealed class State(KernelRequest request, Finisher finisher, bool withNulls) : GroupwiseState<State>(request.Result)
    {
        private readonly ValueList list = new(request.Arguments[0]);
        private Column? constant;

        public override long ByteSize => list.ByteSize;

        public override void Update(ReadOnlySpan<Column> arguments, ReadOnlySpan<int> groups, ReadOnlySpan<long> weights)
        {
            if (arguments.Length > 1 && !groups.IsEmpty)
            {
                constant ??= arguments[1].Gather([0]).Flatten();
            }
            list.Add(arguments[0], groups, weights, withNulls);
        }

        protected override void MergeGroup(int group, State other, int otherGroup)
        {
            constant ??= other.constant;
            list.Merge(group, other.list, otherGroup);
        }

        protected override void Append(int group, ColumnBuilder builder) => finisher(builder, list.Of(group).Flatten(), constant);

        protected override void ClearGroup(int group) => list.Clear(group);

        protected override void SaveGroup(BinaryWriter writer, int group)
        {
            writer.Write(constant is not null);
            if (constant is not null)
            {
                Serialization.ColumnSerializer.Write(writer, constant);
            }
            list.Save(writer, group);
        }

        protected override void LoadGroup(BinaryReader reader, int group)
        {
            if (reader.ReadBoolean())
            {
                constant = Serialization.ColumnSerializer.Read(reader, request.Arguments[1]);
            }
            list.Load(reader, group);
        }

        protected override void Grow(int groups) => list.Resize(groups);
    }
}
