using System.Globalization;
using Translator.IR.Functions;
using Translator.IR.Types;
using Translator.Runtime.Aggregation;
using Translator.Runtime.Columns;
using Translator.Runtime.Kernels;

namespace Translator.Runtime.Batch.Tests.Fixture;

/// <summary>Aggregates as simple as can be, so that operators are tested and not kernels.</summary>
internal static class TestAggregates
{
    /// <summary>The sum of bigints; rows can be taken back.</summary>
    public static FunctionRow Sum { get; } = FunctionRow.Aggregate("test_sum").Overload("(input: bigint) -> bigint");

    /// <summary>The greatest bigint; rows cannot be taken back.</summary>
    public static FunctionRow Max { get; } = FunctionRow.Aggregate("test_max").Overload("(input: bigint) -> bigint");

    /// <summary>All values in order, as text.</summary>
    public static FunctionRow List { get; } = FunctionRow.Aggregate("test_list").Overload("(input: bigint) -> string");

    public static void Register(KernelRegistryBuilder kernels) =>
        kernels
            .Aggregate(
                "test_sum",
                static _ => new TestKernel(
                    DataType.BigInt,
                    retractable: true,
                    ordered: false,
                    static values => values.Count == 0 ? null : values.Sum()
                )
            )
            .Aggregate(
                "test_max",
                static _ => new TestKernel(
                    DataType.BigInt,
                    retractable: false,
                    ordered: false,
                    static values => values.Count == 0 ? null : values.Max()
                )
            )
            .Aggregate(
                "test_list",
                static _ => new TestKernel(
                    DataType.String,
                    retractable: false,
                    ordered: true,
                    static values => string.Join(",", values.Select(static v => v.ToString(CultureInfo.InvariantCulture)))
                )
            );

    private sealed class TestKernel(DataType type, bool retractable, bool ordered, Func<List<long>, object?> finish) : AggregateKernel(type)
    {
        public override bool Retractable => retractable;

        public override bool OrderSensitive => ordered;

        public override AggregateState CreateState() => new TestState(ResultType, finish);
    }

    private sealed class TestState(DataType type, Func<List<long>, object?> finish) : AggregateState
    {
        private readonly List<List<long>> groups = [];

        public override long ByteSize => groups.Sum(static g => 8L * g.Count);

        public override void Update(ReadOnlySpan<Column> arguments, ReadOnlySpan<int> groupIds, ReadOnlySpan<long> weights)
        {
            for (var row = 0; row < groupIds.Length; row++)
            {
                var group = groups[groupIds[row]];
                if (arguments[0].IsNull(row))
                {
                    continue;
                }

                var value = ((FixedColumn<long>)arguments[0])[row];
                if (weights.IsEmpty || weights[row] == 1)
                {
                    group.Add(value);
                }
                else if (!group.Remove(value))
                {
                    throw new InvalidOperationException("taken back but never given");
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

        public override void Save(BinaryWriter writer, int start, int count) => throw new InvalidOperationException();

        public override void Load(BinaryReader reader, int start, int count) => throw new InvalidOperationException();

        protected override void Grow(int count)
        {
            while (groups.Count < count)
            {
                groups.Add([]);
            }
        }
    }
}
