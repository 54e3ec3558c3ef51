using Translator.IR.Types;
using Translator.Runtime.Columns;
using Translator.Runtime.Kernels.Operators;

namespace Translator.Runtime.Aggregation;

/// <summary>bit_and, bit_or, bit_xor of integers. Only bit_xor can take values back.</summary>
internal sealed class BitsKernel(DataType type, BitsKernel.Operation operation) : AggregateKernel(type)
{
    internal enum Operation
    {
        And,
        Or,
        Xor,
    }

    public override bool Retractable => operation == Operation.Xor;

    public override AggregateState CreateState() => new State(ResultType, operation);

    private sealed class State(DataType type, Operation operation) : GroupwiseState<State>(type)
    {
        private readonly PerGroup<(long Bits, long Count)> totals = new();

        public override long ByteSize => totals.ByteSize;

        public override void Update(ReadOnlySpan<Column> arguments, ReadOnlySpan<int> groups, ReadOnlySpan<long> weights)
        {
            var column = arguments[0];
            for (var row = 0; row < groups.Length; row++)
            {
                if (groups[row] >= 0 && !column.IsNull(row))
                {
                    Add(groups[row], Integers.Read(column, row), weights.IsEmpty ? 1 : weights[row]);
                }
            }
        }

        protected override void MergeGroup(int group, State other, int otherGroup)
        {
            var theirs = other.totals[otherGroup];
            if (theirs.Count != 0)
            {
                ref var total = ref totals[group];
                total = (total.Count == 0 ? theirs.Bits : Combine(total.Bits, theirs.Bits), total.Count + theirs.Count);
            }
        }

        protected override void Append(int group, ColumnBuilder builder)
        {
            var (bits, count) = totals[group];
            switch (builder)
            {
                case FixedColumnBuilder<sbyte> b when count > 0:
                    b.Append((sbyte)bits);
                    break;
                case FixedColumnBuilder<short> b when count > 0:
                    b.Append((short)bits);
                    break;
                case FixedColumnBuilder<int> b when count > 0:
                    b.Append((int)bits);
                    break;
                case FixedColumnBuilder<long> b when count > 0:
                    b.Append(bits);
                    break;
                default:
                    builder.AppendNull();
                    break;
            }
        }

        protected override void ClearGroup(int group) => totals[group] = default;

        protected override void SaveGroup(BinaryWriter writer, int group)
        {
            writer.Write(totals[group].Bits);
            writer.Write(totals[group].Count);
        }

        protected override void LoadGroup(BinaryReader reader, int group) => totals[group] = (reader.ReadInt64(), reader.ReadInt64());

        protected override void Grow(int groups) => totals.Resize(groups);

        private void Add(int group, long value, long weight)
        {
            ref var total = ref totals[group];
            if (operation == Operation.Xor)
            {
                total = ((weight & 1) == 0 ? total.Bits : total.Bits ^ value, total.Count + weight);
            }
            else if (weight > 0)
            {
                total = (total.Count == 0 ? value : Combine(total.Bits, value), total.Count + weight);
            }
        }

        private long Combine(long a, long b) =>
            operation switch
            {
                Operation.And => a & b,
                Operation.Or => a | b,
                _ => a ^ b,
            };
    }
}
