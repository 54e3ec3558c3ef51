using CsCheck;
using Translator.IR.Diagnostics;
using Translator.IR.Types;
using Translator.Runtime.Aggregation;
using Translator.Runtime.Columns;
using Translator.Runtime.Kernels;

namespace Translator.Runtime.Tests.Aggregation;

/// <summary>The laws of aggregate states: parts merge, rows can be taken back, saved states continue.</summary>
public sealed class AggregateStateTests
{
    private const int Groups = 4;

    private static readonly (string Id, DataType Argument, DataType Result)[] Cases =
    [
        ("count", DataType.Int, DataType.BigInt),
        ("sum", DataType.Int, DataType.BigInt),
        ("sum", DataType.Double, DataType.Double),
        ("sum", new DecimalType(20, 3), new DecimalType(30, 3)),
        ("avg", DataType.BigInt, DataType.Double),
        ("avg", DataType.Float, DataType.Double),
        ("avg", new DecimalType(20, 3), new DecimalType(24, 7)),
        ("min", DataType.Int, DataType.Int),
        ("max", DataType.Double, DataType.Double),
        ("min", DataType.String, DataType.String),
        ("max", new ArrayType(DataType.Int), new ArrayType(DataType.Int)),
        ("var_samp", DataType.Double, DataType.Double),
        ("skewness", DataType.Double, DataType.Double),
        ("kurtosis", DataType.Double, DataType.Double),
        ("count_if", DataType.Boolean, DataType.BigInt),
        ("bool_and", DataType.Boolean, DataType.Boolean),
        ("bool_or", DataType.Boolean, DataType.Boolean),
        ("bit_and", DataType.SmallInt, DataType.SmallInt),
        ("bit_or", DataType.BigInt, DataType.BigInt),
        ("bit_xor", DataType.Int, DataType.Int),
        ("first", DataType.String, DataType.String),
        ("last", new ArrayType(DataType.Int), new ArrayType(DataType.Int)),
        ("collect_list", DataType.Int, new ArrayType(DataType.Int)),
        ("collect_list.with_nulls", DataType.String, new ArrayType(DataType.String)),
        ("collect_set", DataType.Double, new ArrayType(DataType.Double)),
        ("collect_set.with_nulls", new ArrayType(DataType.Int), new ArrayType(new ArrayType(DataType.Int))),
        ("approx_count_distinct", DataType.String, DataType.BigInt),
        ("mode", DataType.Int, DataType.Int),
        ("mode", new DecimalType(20, 3), new DecimalType(20, 3)),
        ("median", DataType.Double, DataType.Double),
        ("listagg", DataType.String, DataType.String),
    ];

    private static readonly Gen<(int[] Values, int[] Groups)> AnyRows = Gen.Select(Gen.Int[-2, 60], Gen.Int[0, Groups - 1])
        .Array[0, 40]
        .Select(static rows => (rows.Select(static r => r.Item1).ToArray(), rows.Select(static r => r.Item2).ToArray()));

    [Fact]
    public void PartsMergeIntoTheWhole() =>
        Gen.Select(Gen.Int[0, Cases.Length - 1], AnyRows, AnyRows)
            .Sample(
                (at, a, b) =>
                {
                    var kernel = Kernel(at);
                    var (left, right, whole) = (State(kernel), State(kernel), State(kernel));
                    Add(left, at, a);
                    Add(right, at, b);
                    Add(whole, at, a);
                    Add(whole, at, b);
                    left.Merge(right, [0, 1, 2, 3]);
                    Assert.Equal(Rows(whole), Rows(left));
                },
                iter: 500,
                seed: AnyColumns.Seed
            );

    [Fact]
    public void RetractionUndoesInsertion() =>
        Gen.Select(Gen.Int[0, Cases.Length - 1], AnyRows, AnyRows)
            .Sample(
                (at, kept, gone) =>
                {
                    var kernel = Kernel(at);
                    if (!kernel.Retractable)
                    {
                        return;
                    }
                    var (state, expected) = (State(kernel), State(kernel));
                    Add(expected, at, kept);
                    Add(state, at, gone, [.. Enumerable.Repeat(3L, gone.Values.Length)]);
                    Add(state, at, kept);
                    Add(state, at, gone, [.. Enumerable.Repeat(-3L, gone.Values.Length)]);
                    Assert.Equal(Rows(expected), Rows(state));
                },
                iter: 500,
                seed: AnyColumns.Seed
            );

    [Fact]
    public void SavedStatesContinueAndClearedGroupsStartOver() =>
        Gen.Select(Gen.Int[0, Cases.Length - 1], AnyRows, AnyRows)
            .Sample(
                (at, before, after) =>
                {
                    var kernel = Kernel(at);
                    var (state, loaded) = (State(kernel), State(kernel));
                    Add(state, at, before);
                    using var stream = new MemoryStream();
                    using var writer = new BinaryWriter(stream);
                    state.Save(writer, 0, Groups);
                    stream.Position = 0;
                    using var reader = new BinaryReader(stream);
                    loaded.Load(reader, 0, Groups);
                    Add(state, at, after);
                    Add(loaded, at, after);
                    Assert.Equal(Rows(state), Rows(loaded));
                    Assert.Equal(Rows(state).AsEnumerable().Reverse(), Columns.ColumnTests.Rows(state.FinishGroups([3, 2, 1, 0])));
                    state.Clear([0, 1, 2, 3]);
                    Assert.Equal(Rows(State(kernel)), Rows(state));
                },
                iter: 500,
                seed: AnyColumns.Seed
            );

    [Theory]
    [InlineData("sum", "bigint", "bigint", "!ARITHMETIC_OVERFLOW", "9223372036854775807", "1")]
    [InlineData("try_sum", "bigint", "bigint", "null", "9223372036854775807", "1")]
    [InlineData("sum.wrapping", "bigint", "bigint", "-9223372036854775808", "9223372036854775807", "1")]
    [InlineData("sum", "bigint", "bigint", "9223372036854775807", "9223372036854775807", "1", "-1")]
    [InlineData("sum", "tinyint", "bigint", "254", "127", "127")]
    [InlineData("avg", "bigint", "double", "9.223372036854776E18", "9223372036854775807", "9223372036854775807")]
    [InlineData("avg", "decimal(3,2)", "decimal(7,6)", "1.875000", "1.50", "2.25", "null")]
    [InlineData(
        "sum",
        "decimal(38,0)",
        "decimal(38,0)",
        "!NUMERIC_VALUE_OUT_OF_RANGE.WITH_SUGGESTION",
        "99999999999999999999999999999999999999",
        "1"
    )]
    [InlineData(
        "avg",
        "interval month",
        "interval year to month",
        "INTERVAL '0-3' YEAR TO MONTH",
        "INTERVAL '1' MONTH",
        "INTERVAL '4' MONTH"
    )]
    [InlineData("sum", "double", "double", "NaN", "Infinity", "-Infinity")]
    [InlineData("sum", "double", "double", "0.0", "-0.0")]
    [InlineData("max", "double", "double", "NaN", "NaN", "1.0")]
    [InlineData("min", "double", "double", "-0.0", "-0.0", "0.0")]
    [InlineData("sum", "float", "double", "0.30000000447034836", "0.1", "0.2")]
    [InlineData("count", "int", "bigint", "1", "null", "7")]
    [InlineData("max", "string", "string", "null", "null")]
    [InlineData("var_pop", "double", "double", "0.0", "1.0")]
    [InlineData("var_samp", "double", "double", "null", "1.0")]
    [InlineData("var_pop", "double", "double", "NaN", "Infinity")]
    [InlineData("var_pop", "double", "double", "0.0", "1.0E200", "1.0E200")]
    [InlineData("var_pop", "double", "double", "Infinity", "1.0E200", "-1.0E200")]
    [InlineData("var_samp", "double", "double", "1.0", "1.000000001E9", "1.000000002E9", "1.000000003E9")]
    [InlineData("skewness", "double", "double", "1.1135657469022011", "-10", "-20", "100", "1000")]
    [InlineData("kurtosis", "double", "double", "-0.7014368047529627", "-10", "-20", "100", "1000")]
    [InlineData("skewness", "double", "double", "null", "1", "1")]
    [InlineData("bool_and", "boolean", "boolean", "false", "true", "null", "false")]
    [InlineData("bool_or", "boolean", "boolean", "null", "null")]
    [InlineData("count_if", "boolean", "bigint", "1", "true", "null", "false")]
    [InlineData("bit_and", "smallint", "smallint", "1", "3", "5", "null")]
    [InlineData("bit_xor", "int", "int", "null", "null")]
    [InlineData("mode", "int", "int", "0", "-10", "0", "10")]
    [InlineData("mode", "int", "int", "3", "1", "2", "3", "2", "3")]
    [InlineData("mode", "string", "string", "b", "a", "b", "b", "null", "null", "null")]
    [InlineData("median", "double", "double", "1.0", "NaN", "1.0", "-Infinity")]
    [InlineData("collect_list", "int", "array<int>", "[1,2,1]", "1", "null", "2", "1")]
    [InlineData("collect_list.with_nulls", "int", "array<int>", "[2,null]", "2", "null")]
    [InlineData("collect_set.with_nulls", "int", "array<int>", "[null,2]", "2", "null", "2")]
    [InlineData("collect_set", "double", "array<double>", "[0.0,NaN]", "0.0", "-0.0", "NaN", "NaN")]
    [InlineData("collect_list", "int", "array<int>", "[]", "null")]
    [InlineData("first", "int", "int", "null", "null", "1")]
    [InlineData("last", "int", "int", "2", "1", "2")]
    [InlineData("listagg", "string", "string", "xy", "x", "null", "y")]
    [InlineData("listagg", "string", "string", "null", "null")]
    public void GivesWhatSparkGives(string id, string argument, string result, string expected, params string[] cells)
    {
        var builder = ColumnBuilder.Create(TypeNames.Parse(argument));
        foreach (var cell in cells)
        {
            CellText.Append(builder, cell is "null" ? null : cell);
        }
        var kernel = KernelRegistry.BuiltIn.Aggregate(new KernelRequest(id, [builder.Type], TypeNames.Parse(result)));
        var state = kernel.CreateState();
        state.Resize(1);
        string actual;
        try
        {
            state.Update([builder.Build()], new int[cells.Length], default);
            actual = CellText.Format(state.Finish(0, 1), 0);
        }
        catch (DataException mistake)
        {
            actual = "!" + mistake.Diagnostic.Condition;
        }
        Assert.Equal(expected, actual);
    }

    private static AggregateKernel Kernel(int at) =>
        KernelRegistry.BuiltIn.Aggregate(new KernelRequest(Cases[at].Id, [Cases[at].Argument], Cases[at].Result));

    private static AggregateState State(AggregateKernel kernel)
    {
        var state = kernel.CreateState();
        state.Resize(Groups);
        return state;
    }

    private static void Add(AggregateState state, int at, (int[] Values, int[] Groups) rows, long[]? weights = null) =>
        state.Update([AnyColumns.Create(Cases[at].Argument, rows.Values, constant: false)], rows.Groups, weights);

    private static List<string> Rows(AggregateState state) => Columns.ColumnTests.Rows(state.Finish(0, Groups));
}
