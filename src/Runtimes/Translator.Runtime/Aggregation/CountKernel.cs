using Translator.IR.Types;
using Translator.Runtime.Columns;

namespace Translator.Runtime.Aggregation;

/// <summary>COUNT(*) and COUNT(arguments): rows where no argument is NULL.</summary>
internal sealed class CountKernel() : AggregateKernel(DataType.BigInt)
{
    public override bool Retractable => true;

    public override AggregateState CreateState() => new State();

    private sealed class State : AggregateState
    {
        private readonly PerGroup<long> counts = new();

        public override long ByteSize => counts.ByteSize;

        public override void Update(ReadOnlySpan<Column> arguments, ReadOnlySpan<int> groups, ReadOnlySpan<long> weights)
        {
            var totals = counts.Items;
            if (!AnyNulls(arguments) && weights.IsEmpty)
            {
                foreach (var group in groups)
                {
                    if ((uint)group < (uint)totals.Length)
                    {
                        totals[group]++;
                    }
                }
                return;
            }
            for (var row = 0; row < groups.Length; row++)
            {
                if (groups[row] >= 0 && !IsNull(arguments, row))
                {
                    totals[groups[row]] += weights.IsEmpty ? 1 : weights[row];
                }
            }
        }

        public override void Merge(AggregateState other, ReadOnlySpan<int> mapping)
        {
            var from = ((State)other).counts;
            for (var group = 0; group < mapping.Length; group++)
            {
                counts[mapping[group]] += from[group];
            }
        }

        public override Column Finish(int start, int count) =>
            new FixedColumn<long>(DataType.BigInt, counts.Items.Slice(start, count).ToArray(), count);

        public override Column FinishGroups(ReadOnlySpan<int> groups)
        {
            var results = GC.AllocateUninitializedArray<long>(groups.Length);
            for (var i = 0; i < results.Length; i++)
            {
                results[i] = counts[groups[i]];
            }
            return new FixedColumn<long>(DataType.BigInt, results, results.Length);
        }

        public override void Clear(ReadOnlySpan<int> groups) => counts.Clear(groups);

        public override void Save(BinaryWriter writer, int start, int count)
        {
            for (var group = start; group < start + count; group++)
            {
                writer.Write(counts[group]);
            }
        }

        public override void Load(BinaryReader reader, int start, int count)
        {
            for (var group = start; group < start + count; group++)
            {
                counts[group] = reader.ReadInt64();
            }
        }

        protected override void Grow(int groups) => counts.Resize(groups);

        private static bool AnyNulls(ReadOnlySpan<Column> arguments)
        {
            foreach (var argument in arguments)
            {
                if (argument.HasNulls)
                {
                    return true;
                }
            }
            return false;
        }

        private static bool IsNull(ReadOnlySpan<Column> arguments, int row)
        {
            foreach (var argument in arguments)
            {
                if (argument.IsNull(row))
                {
                    return true;
                }
            }
            return false;
        }
    }
}
