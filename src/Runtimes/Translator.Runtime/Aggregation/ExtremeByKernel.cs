using Translator.IR.Types;
using Translator.Runtime.Columns;
using Translator.Runtime.Kernels;
using Translator.Runtime.Serialization;

namespace Translator.Runtime.Aggregation;

/// <summary>max_by and min_by. Of several values at the extreme it takes the greatest, whatever the order of the rows.</summary>
internal sealed class ExtremeByKernel(KernelRequest request, bool isMax) : AggregateKernel(request.Result)
{
    public override bool Retractable => false;

    public override AggregateState CreateState() => new State(request, isMax);

    private sealed class State(KernelRequest request, bool isMax) : GroupwiseState<State>(request.Result)
    {
        private (Column Value, Column Order)?[] best = [];
        private long size;

        public override long ByteSize => (best.Length * 24L) + size;

        public override void Update(ReadOnlySpan<Column> arguments, ReadOnlySpan<int> groups, ReadOnlySpan<long> weights)
        {
            for (var row = 0; row < groups.Length; row++)
            {
                if (groups[row] >= 0 && !arguments[1].IsNull(row) && (weights.IsEmpty || weights[row] > 0))
                {
                    Offer(groups[row], arguments[0], arguments[1], row);
                }
            }
        }

        protected override void MergeGroup(int group, State other, int otherGroup)
        {
            if (other.best[otherGroup] is { } theirs)
            {
                Offer(group, theirs.Value, theirs.Order, 0);
            }
        }

        protected override void Append(int group, ColumnBuilder builder)
        {
            if (best[group] is { } found)
            {
                builder.AppendFrom(found.Value, 0);
            }
            else
            {
                builder.AppendNull();
            }
        }

        protected override void ClearGroup(int group) => Set(group, null);

        protected override void SaveGroup(BinaryWriter writer, int group)
        {
            writer.Write(best[group] is not null);
            if (best[group] is { } found)
            {
                ColumnSerializer.Write(writer, found.Value);
                ColumnSerializer.Write(writer, found.Order);
            }
        }

        protected override void LoadGroup(BinaryReader reader, int group)
        {
            if (reader.ReadBoolean())
            {
                var value = ColumnSerializer.Read(reader, request.Arguments[0]);
                Set(group, (value, ColumnSerializer.Read(reader, request.Arguments[1])));
            }
        }

        protected override void Grow(int groups)
        {
            if (groups > best.Length)
            {
                Array.Resize(ref best, Math.Max(groups, Math.Max(16, best.Length * 2)));
            }
        }

        private void Offer(int group, Column value, Column order, int row)
        {
            if (best[group] is { } known)
            {
                var compared = CellComparer.Compare(order, row, known.Order, 0) * (isMax ? 1 : -1);
                if (compared < 0 || (compared == 0 && CellComparer.Compare(value, row, known.Value, 0) <= 0))
                {
                    return;
                }
            }
            Set(group, (value.Gather([row]).Flatten(), order.Gather([row]).Flatten()));
        }

        private void Set(int group, (Column Value, Column Order)? found)
        {
            size += SizeOf(found) - SizeOf(best[group]);
            best[group] = found;
        }

        private static long SizeOf((Column Value, Column Order)? pair) => pair is { } p ? p.Value.ByteSize + p.Order.ByteSize : 0;
    }
}
