using Translator.IR.Types;
using Translator.Runtime.Columns;
using Translator.Runtime.Serialization;

namespace Translator.Runtime.Aggregation;

/// <summary>MIN and MAX of text, binary, arrays, structs.</summary>
internal sealed class CellExtremeKernel(DataType type, bool isMax) : AggregateKernel(type)
{
    public override bool Retractable => false;

    public override AggregateState CreateState() => new State(ResultType, isMax);

    private sealed class State(DataType type, bool isMax) : AggregateState
    {
        private Column?[] best = [];
        private long size;

        public override long ByteSize => best.Length * 8L + size;

        public override void Update(ReadOnlySpan<Column> arguments, ReadOnlySpan<int> groups, ReadOnlySpan<long> weights)
        {
            var column = arguments[0];
            for (var row = 0; row < groups.Length; row++)
            {
                if (groups[row] >= 0 && !column.IsNull(row))
                {
                    Offer(groups[row], column, row);
                }
            }
        }

        public override void Merge(AggregateState other, ReadOnlySpan<int> mapping)
        {
            var from = (State)other;
            for (var group = 0; group < mapping.Length; group++)
            {
                if (from.best[group] is { } value)
                {
                    Offer(mapping[group], value, 0);
                }
            }
        }

        public override Column Finish(int start, int count)
        {
            var builder = ColumnBuilder.Create(type, count);
            for (var group = start; group < start + count; group++)
            {
                Append(group, builder);
            }
            return builder.Build();
        }

        public override Column FinishGroups(ReadOnlySpan<int> groups)
        {
            var builder = ColumnBuilder.Create(type, groups.Length);
            foreach (var group in groups)
            {
                Append(group, builder);
            }
            return builder.Build();
        }

        private void Append(int group, ColumnBuilder builder)
        {
            if (best[group] is { } value)
            {
                builder.AppendFrom(value, 0);
            }
            else
            {
                builder.AppendNull();
            }
        }

        public override void Clear(ReadOnlySpan<int> groups)
        {
            foreach (var group in groups)
            {
                size -= best[group]?.ByteSize ?? 0;
                best[group] = null;
            }
        }

        public override void Save(BinaryWriter writer, int start, int count) => ColumnSerializer.Write(writer, Finish(start, count));

        public override void Load(BinaryReader reader, int start, int count)
        {
            var column = ColumnSerializer.Read(reader, type);
            for (var row = 0; row < count; row++)
            {
                best[start + row] = column.IsNull(row) ? null : column.Gather([row]);
            }
        }

        protected override void Grow(int groups)
        {
            if (groups > best.Length)
            {
                Array.Resize(ref best, Math.Max(groups, Math.Max(16, best.Length * 2)));
            }
        }

        private void Offer(int group, Column column, int row)
        {
            if (best[group] is { } known)
            {
                var order = CellComparer.Compare(column, row, known, 0);
                if (isMax ? order <= 0 : order >= 0)
                {
                    return;
                }
                size -= known.ByteSize;
            }
            var value = column.Gather([row]);
            size += value.ByteSize;
            best[group] = value;
        }
    }
}
