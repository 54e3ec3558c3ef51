using CsCheck;
using Translator.IR.Types;
using Translator.Runtime.Columns;
using Translator.Runtime.Hashing;

namespace Translator.Runtime.Tests.Hashing;

/// <summary>The hash table against a dictionary, for each of its layouts.</summary>
public sealed class GroupTableTests
{
    private const string Seed = "0000KOIBfXE5";

    private static readonly DataType[][] Layouts =
    [
        [DataType.BigInt],
        [DataType.Double],
        [DataType.Int, DataType.BigInt],
        [DataType.String],
        [DataType.String, DataType.Int, DataType.Double],
        [new ArrayType(DataType.Int)],
    ];

    [Fact]
    public void GivesOneIdToEachKey() =>
        Gen.Select(Gen.Int[0, Layouts.Length - 1], Gen.Int[-8, 40].Array[0, 300].Array[1, 5])
            .Sample(
                (layout, batches) =>
                {
                    var types = Layouts[layout];
                    var table = new GroupTable(types);
                    var model = new Dictionary<string, int>();
                    foreach (var batch in batches)
                    {
                        var keys = Keys(types, batch);
                        var ids = new int[batch.Length];
                        table.Assign(keys, batch.Length, ids);
                        for (var row = 0; row < batch.Length; row++)
                        {
                            var key = KeyText(keys, row);
                            model.TryAdd(key, model.Count);
                            Assert.Equal(model[key], ids[row]);
                        }
                    }
                    Assert.Equal(model.Count, table.Count);
                    var stored = table.Keys(0, table.Count);
                    foreach (var (key, id) in model)
                    {
                        Assert.Equal(key, KeyText(stored, id));
                    }
                },
                iter: 200,
                seed: Seed
            );

    [Fact]
    public void FindsWhatIsThereAndForgetsWhatIsRemoved() =>
        Gen.Select(Gen.Int[0, Layouts.Length - 1], Gen.Int[-8, 500].Array[1, 400], Gen.Int[0, 1].Array[400])
            .Sample(
                (layout, numbers, removed) =>
                {
                    var types = Layouts[layout];
                    var table = new GroupTable(types);
                    var keys = Keys(types, numbers);
                    var ids = new int[numbers.Length];
                    table.Assign(keys, numbers.Length, ids);
                    var gone = ids.Distinct().Where((_, i) => removed[i] == 1).ToHashSet();
                    table.Remove([.. gone]);
                    var found = new int[numbers.Length];
                    table.Find(keys, numbers.Length, found);
                    for (var row = 0; row < found.Length; row++)
                    {
                        Assert.Equal(gone.Contains(ids[row]) ? -1 : ids[row], found[row]);
                    }
                    table.Assign(keys, numbers.Length, found);
                    Assert.Equal(ids.Distinct().Count(), table.Live);
                    Assert.Equal(ids.Distinct().Count(), found.Distinct().Count());
                },
                iter: 200,
                seed: Seed
            );

    [Fact]
    public void LeavesOutNullKeysForJoins()
    {
        foreach (var types in Layouts)
        {
            var table = new GroupTable(types, skipNulls: true);
            var ids = new int[3];
            table.Assign(Keys(types, [1, -1, 1]), 3, ids);
            Assert.Equal([0, -1, 0], ids);
        }
    }

    [Fact]
    public void NormalisesFloatingKeys()
    {
        var table = new GroupTable([DataType.Double]);
        var ids = new int[4];
        double[] values = [0.0, -0.0, double.NaN, BitConverter.Int64BitsToDouble(-1)];
        table.Assign([new FixedColumn<double>(DataType.Double, values, 4)], 4, ids);
        Assert.Equal([0, 0, 1, 1], ids);
    }

    private static string KeyText(Column[] keys, int row) => string.Join('|', keys.Select(k => CellText.Format(k, row)));

    private static Column[] Keys(DataType[] types, int[] numbers) => Array.ConvertAll(types, type => Key(type, numbers));

    private static Column Key(DataType type, int[] numbers)
    {
        var builder = ColumnBuilder.Create(type);
        foreach (var number in numbers)
        {
            switch (builder)
            {
                case var _ when number < 0:
                    builder.AppendNull();
                    break;
                case ArrayColumnBuilder arrays:
                    for (var i = 0; i < number % 4; i++)
                    {
                        CellText.Append(arrays.Elements, $"{number}");
                    }
                    arrays.EndArray();
                    break;
                default:
                    CellText.Append(builder, $"{number}");
                    break;
            }
        }
        return builder.Build();
    }
}
