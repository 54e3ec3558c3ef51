using Translator.Runtime.Columns;

namespace Translator.Runtime.Aggregation;

/// <summary>An aggregate of one of two arguments over the rows where neither is NULL.</summary>
internal sealed class PairFilterKernel(AggregateKernel kernel, int argument) : AggregateKernel(kernel.ResultType)
{
    public override bool Retractable => kernel.Retractable;

    public override AggregateState CreateState() => new State(kernel.CreateState(), argument);

    private sealed class State(AggregateState inner, int argument) : AggregateState
    {
        public override long ByteSize => inner.ByteSize;

        public override void Update(ReadOnlySpan<Column> arguments, ReadOnlySpan<int> groups, ReadOnlySpan<long> weights)
        {
            var kept = groups.ToArray();
            for (var row = 0; row < kept.Length; row++)
            {
                kept[row] = arguments[0].IsNull(row) || arguments[1].IsNull(row) ? -1 : kept[row];
            }
            inner.Update([arguments[argument]], kept, weights);
        }

        public override void Merge(AggregateState other, ReadOnlySpan<int> mapping) => inner.Merge(((State)other).Inner, mapping);

        public override Column Finish(int start, int count) => inner.Finish(start, count);

        public override Column FinishGroups(ReadOnlySpan<int> groups) => inner.FinishGroups(groups);

        public override void Clear(ReadOnlySpan<int> groups) => inner.Clear(groups);

        public override void Save(BinaryWriter writer, int start, int count) => inner.Save(writer, start, count);

        public override void Load(BinaryReader reader, int start, int count) => inner.Load(reader, start, count);

        protected override void Grow(int groups) => inner.Resize(groups);

        private AggregateState Inner => inner;
    }
}
