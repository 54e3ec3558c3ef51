using Translator.IR.Types;
using Translator.Runtime.Columns;
using Translator.Runtime.Kernels;
using Translator.Runtime.Kernels.Operators;

namespace Translator.Runtime.Aggregation;

/// <summary>max_by and min_by with a number: the values of the first rows in an order. Equal keys are ordered by value.</summary>
internal sealed class ManyByKernel(KernelRequest request, bool isMax) : AggregateKernel(request.Result)
{
    public override bool Retractable => false;

    public override AggregateState CreateState() => new State(request, isMax);

    private sealed class State(KernelRequest request, bool isMax) : GroupwiseState<State>(request.Result)
    {
        private readonly ValueList pairs = new(PairType(request));
        private int most;

        public override long ByteSize => pairs.ByteSize;

        public override void Update(ReadOnlySpan<Column> arguments, ReadOnlySpan<int> groups, ReadOnlySpan<long> weights)
        {
            if (groups.IsEmpty)
            {
                return;
            }
            most = (int)Integers.Read(arguments[2], 0);
            var kept = groups.ToArray();
            for (var row = 0; row < kept.Length; row++)
            {
                kept[row] = arguments[1].IsNull(row) ? -1 : kept[row];
            }
            var type = PairType(request);
            Column[] fields = [arguments[0].Flatten().WithType(type.Fields[0].Type), arguments[1].Flatten().WithType(type.Fields[1].Type)];
            pairs.Add(new StructColumn(type, fields, groups.Length), kept, weights, withNulls: false);
            Trim(kept);
        }

        protected override void MergeGroup(int group, State other, int otherGroup)
        {
            most = Math.Max(most, other.most);
            pairs.Merge(group, other.pairs, otherGroup);
        }

        protected override void Append(int group, ColumnBuilder builder)
        {
            if (pairs.CountOf(group) == 0)
            {
                builder.AppendNull();
                return;
            }
            var (values, order) = Sorted(group);
            var array = (ArrayColumnBuilder)builder;
            foreach (var position in order)
            {
                array.Elements.AppendFrom(values.Field(0), position);
            }
            array.EndArray();
        }

        protected override void ClearGroup(int group) => pairs.Clear(group);

        protected override void SaveGroup(BinaryWriter writer, int group)
        {
            writer.Write(most);
            pairs.Save(writer, group);
        }

        protected override void LoadGroup(BinaryReader reader, int group)
        {
            most = Math.Max(most, reader.ReadInt32());
            pairs.Load(reader, group);
        }

        protected override void Grow(int groups) => pairs.Resize(groups);

        /// <summary>Groups with many more rows than are asked for keep only those.</summary>
        private void Trim(ReadOnlySpan<int> groups)
        {
            foreach (var group in groups)
            {
                if (group >= 0 && pairs.CountOf(group) > (4L * most) + 4096)
                {
                    var (values, order) = Sorted(group);
                    var best = values.Gather(order);
                    var target = new int[best.Length];
                    target.AsSpan().Fill(group);
                    pairs.Clear(group);
                    pairs.Add(best, target, default, withNulls: false);
                }
            }
        }

        private (StructColumn Values, int[] Order) Sorted(int group)
        {
            var values = (StructColumn)pairs.Of(group).Flatten();
            var order = new int[values.Length];
            for (var i = 0; i < order.Length; i++)
            {
                order[i] = i;
            }
            var (value, key) = (values.Field(0), values.Field(1));
            Array.Sort(
                order,
                (a, b) =>
                {
                    var compared = CellComparer.Compare(key, a, key, b) * (isMax ? -1 : 1);
                    return compared != 0 ? compared : CellComparer.Compare(value, a, value, b);
                }
            );
            return (values, order.Length > most ? order[..most] : order);
        }

        private static StructType PairType(KernelRequest request) =>
            new([new StructField("value", request.Arguments[0]), new StructField("order", request.Arguments[1])]);
    }
}
