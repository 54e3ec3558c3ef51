using System.Globalization;
using Translator.IR.Functions;
using Translator.IR.Types;
using Translator.Runtime.Aggregation;
using Translator.Runtime.Columns;
using Translator.Runtime.Kernels;

namespace Translator.Runtime.Streaming.Tests.Fixture;

/// <summary>Aggregates as simple as can be, so that operators are tested and not kernels.</summary>
internal static class TestAggregates
{
    /// <summary>The sum of bigints; rows can be taken back.</summary>
    public static FunctionRow Sum { get; } = FunctionRow.Aggregate("test_sum").Overload("(input: bigint) -> bigint");

    /// <summary>The greatest bigint; rows cannot be taken back.</summary>
    public static FunctionRow Max { get; } = FunctionRow.Aggregate("test_max").Overload("(input: bigint) -> bigint");

    /// <summary>All values in the order in which they come, as text.</summary>
    public static FunctionRow List { get; } = FunctionRow.Aggregate("test_list").Overload("(input: bigint) -> string");

    public static void Register(KernelRegistryBuilder kernels) =>
        kernels
            .Aggregate("test_sum", static _ => new TestKernel(DataType.BigInt, true, false, static v => v.Count == 0 ? null : v.Sum()))
            .Aggregate("test_max", static _ => new TestKernel(DataType.BigInt, false, false, static v => v.Count == 0 ? null : v.Max()))
            .Aggregate(
                "test_list",
                static _ => new TestKernel(
                    DataType.String,
                    false,
                    true,
                    static values => string.Join(",", values.Select(static v => v.ToString(CultureInfo.InvariantCulture)))
                )
            );

    private sealed class TestKernel(DataType type, bool retractable, bool ordered, Func<List<long>, object?> finish) : AggregateKernel(type)
    {
        public override bool Retractable => retractable;

        public override bool OrderSensitive => ordered;

        public override AggregateState CreateState() => new TestState(ResultType, retractable, finish);
    }

    private sealed class TestState(DataType type, bool retractable, Func<List<long>, object?> finish) : AggregateState
    {
        private readonly List<List<long>> groups = [];

        public override long ByteSize => groups.Sum(static g => 8L * g.Count);

        public override void Update(ReadOnlySpan<Column> arguments, ReadOnlySpan<int> groupIds, ReadOnlySpan<long> weights)
        {
            for (var row = 0; row < groupIds.Length; row++)
            {
                var group = groups[groupIds[row]];
                var weight = weights.IsEmpty ? 1 : weights[row];
                if (arguments[0].IsNull(row))
                {
                    continue;
                }

                var value = ((FixedColumn<long>)arguments[0])[row];
                for (; weight > 0; weight--)
                {
                    group.Add(value);
                }

                for (; weight < 0; weight++)
                {
                    Assert.True(retractable, "rows are taken back from a function that cannot");
                    Assert.True(group.Remove(value), "taken back but never given");
                }
            }
        }

        public override Column Finish(int start, int count)
        {
            var builder = ColumnBuilder.Create(type, count);
            foreach (var group in groups.GetRange(start, count))
            {
                Cells.Append(builder, finish(group));
            }

            return builder.Build();
        }

        public override void Merge(AggregateState other, ReadOnlySpan<int> mapping) => throw new InvalidOperationException();

        public override void Clear(ReadOnlySpan<int> cleared)
        {
            foreach (var group in cleared)
            {
                groups[group].Clear();
            }
        }

        public override void Save(BinaryWriter writer, int start, int count)
        {
            foreach (var group in groups.GetRange(start, count))
            {
                writer.Write(group.Count);
                group.ForEach(writer.Write);
            }
        }

        public override void Load(BinaryReader reader, int start, int count)
        {
            foreach (var group in groups.GetRange(start, count))
            {
                for (var left = reader.ReadInt32(); left > 0; left--)
                {
                    group.Add(reader.ReadInt64());
                }
            }
        }

        protected override void Grow(int count)
        {
            while (groups.Count < count)
            {
                groups.Add([]);
            }
        }
    }
}
