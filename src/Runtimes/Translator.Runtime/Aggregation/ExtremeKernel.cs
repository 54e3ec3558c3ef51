using Translator.IR.Types;
using Translator.Runtime.Columns;
using Translator.Runtime.Kernels;
using Translator.Runtime.Kernels.Operators;

namespace Translator.Runtime.Aggregation;

/// <summary>MIN and MAX of stored fixed types. Of 0.0 and -0.0, which are equal, MIN takes the negative and MAX the positive, whatever the order.</summary>
internal sealed class ExtremeKernel<T, TOrdering>(DataType type, bool isMax) : AggregateKernel(type)
    where T : unmanaged
    where TOrdering : struct, IOrdering<T>
{
    public override bool Retractable => false;

    public override AggregateState CreateState() => new State(ResultType, isMax);

    private sealed class State(DataType type, bool isMax) : AggregateState
    {
        private readonly PerGroup<Entry> entries = new();

        public override long ByteSize => entries.ByteSize;

        public override void Update(ReadOnlySpan<Column> arguments, ReadOnlySpan<int> groups, ReadOnlySpan<long> weights)
        {
            var column = arguments[0];
            if (column is NullColumn || groups.IsEmpty)
            {
                return;
            }
            var reader = Reader<T>.Open(column);
            var checkNulls = column.HasNulls;
            var items = entries.Items;
            for (var row = 0; row < groups.Length; row++)
            {
                var group = groups[row];
                if (group < 0 || (checkNulls && column.IsNull(row)))
                {
                    continue;
                }
                var value = reader[row];
                ref var entry = ref items[group];
                if (!entry.Known || IsBetter(value, entry.Value))
                {
                    entry.Value = value;
                    entry.Known = true;
                }
            }
        }

        public override void Merge(AggregateState other, ReadOnlySpan<int> mapping)
        {
            var from = (State)other;
            for (var group = 0; group < mapping.Length; group++)
            {
                var offer = from.entries[group];
                ref var entry = ref entries[mapping[group]];
                if (offer.Known && (!entry.Known || IsBetter(offer.Value, entry.Value)))
                {
                    entry = offer;
                }
            }
        }

        public override Column Finish(int start, int count)
        {
            var results = new T[count];
            ulong[]? validity = null;
            for (var i = 0; i < count; i++)
            {
                results[i] = entries[start + i].Value;
                if (!entries[start + i].Known)
                {
                    Bitmap.Clear(validity ??= Bitmap.Ones(count), i);
                }
            }
            return new FixedColumn<T>(type, results, count, validity);
        }

        public override Column FinishGroups(ReadOnlySpan<int> groups)
        {
            var results = new T[groups.Length];
            ulong[]? validity = null;
            for (var i = 0; i < results.Length; i++)
            {
                var entry = entries[groups[i]];
                results[i] = entry.Value;
                if (!entry.Known)
                {
                    Bitmap.Clear(validity ??= Bitmap.Ones(results.Length), i);
                }
            }
            return new FixedColumn<T>(type, results, results.Length, validity);
        }

        public override void Clear(ReadOnlySpan<int> groups) => entries.Clear(groups);

        public override void Save(BinaryWriter writer, int start, int count) =>
            Serialization.ColumnSerializer.Write(writer, Finish(start, count));

        public override void Load(BinaryReader reader, int start, int count)
        {
            var column = (FixedColumn<T>)Serialization.ColumnSerializer.Read(reader, type);
            for (var row = 0; row < count; row++)
            {
                entries[start + row] = column.IsNull(row) ? default : new Entry { Value = column[row], Known = true };
            }
        }

        protected override void Grow(int groups) => entries.Resize(groups);

        private struct Entry
        {
            public T Value;
            public bool Known;
        }

        private bool IsBetter(T value, T best) =>
            isMax ? TOrdering.Less(best, value) || IsNegativeZero(best, value) : TOrdering.Less(value, best) || IsNegativeZero(value, best);

        /// <summary>Whether a is -0.0 and b is 0.0; the type tests are settled when the code is compiled.</summary>
        private static bool IsNegativeZero(T a, T b) =>
            (
                typeof(T) == typeof(double)
                && a is double x
                && b is double y
                && x == 0
                && y == 0
                && double.IsNegative(x)
                && !double.IsNegative(y)
            )
            || (
                typeof(T) == typeof(float)
                && a is float v
                && b is float w
                && v == 0
                && w == 0
                && float.IsNegative(v)
                && !float.IsNegative(w)
            );
    }
}
