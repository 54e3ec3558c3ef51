using Translator.IR.Types;
using Translator.Runtime.Columns;

namespace Translator.Runtime.Aggregation;

/// <summary>An aggregate of a bare NULL: always NULL.</summary>
internal sealed class NullAggregateKernel(DataType type) : AggregateKernel(type)
{
    public override bool Retractable => true;

    public override AggregateState CreateState() => new State(ResultType);

    private sealed class State(DataType type) : AggregateState
    {
        public override long ByteSize => 0;

        public override void Update(ReadOnlySpan<Column> arguments, ReadOnlySpan<int> groups, ReadOnlySpan<long> weights) { }

        public override void Merge(AggregateState other, ReadOnlySpan<int> mapping) { }

        public override Column Finish(int start, int count) => Column.Nulls(type, count);

        public override void Clear(ReadOnlySpan<int> groups) { }

        public override void Save(BinaryWriter writer, int start, int count) { }

        public override void Load(BinaryReader reader, int start, int count) { }

        protected override void Grow(int groups) { }
    }
}
