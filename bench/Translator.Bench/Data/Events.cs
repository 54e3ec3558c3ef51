using DuckDB.NET.Data;
using Translator.IR;
using Translator.IR.Types;
using Translator.Runtime.Columns;

namespace Translator.Bench.Data;

/// <summary>
/// The rows that queries run over: <c>events(k INT, v BIGINT, d DOUBLE, s STRING, ts TIMESTAMP)</c>, made from a fixed seed. Keys are even and in no
/// order; times go up, each key's rows scattered over them.
/// </summary>
internal sealed class Events
{
    public const string Name = "events";
    public const int Keys = 100_000;

    /// <summary>How late rows may be, in microseconds; none is.</summary>
    public const long Delay = 1_000_000;

    private const int RowsInABatch = 64 * 1024;
    private const long FirstTime = 1_700_000_000_000_000;
    private const long BetweenRows = 2_000;

    public Events(int rows)
    {
        Rows = rows;
        Batches = [.. Enumerable.Range(0, (rows + RowsInABatch - 1) / RowsInABatch).Select(i => MakeBatch(i * RowsInABatch))];
    }

    public int Rows { get; }

    public IReadOnlyList<Batch> Batches { get; }

    /// <summary>The columns, in order.</summary>
    public static IReadOnlyList<(string Name, DataType Type)> Columns { get; } =
    [("k", DataType.Int), ("v", DataType.BigInt), ("d", DataType.Double), ("s", DataType.String), ("ts", DataType.Timestamp)];

    /// <summary>Makes the same rows known to DuckDB.</summary>
    public void CopyTo(DuckDBConnection connection)
    {
        using (var create = connection.CreateCommand())
        {
            create.CommandText = $"CREATE TABLE {Name} (k INTEGER, v BIGINT, d DOUBLE, s VARCHAR, ts TIMESTAMP)";
            create.ExecuteNonQuery();
        }
        using var appender = connection.CreateAppender(Name);
        for (var i = 0; i < Rows; i++)
        {
            appender
                .CreateRow()
                .AppendValue(KeyOf(i))
                .AppendValue(ValueOf(i))
                .AppendValue((double?)NumberOf(i))
                .AppendValue(TextOf(i))
                .AppendValue(DateTime.UnixEpoch.AddMicroseconds(TimeOf(i)))
                .EndRow();
        }
    }

    private Batch MakeBatch(int first)
    {
        var count = Math.Min(RowsInABatch, Rows - first);
        var text = new BytesColumnBuilder(DataType.String, count);
        for (var i = 0; i < count; i++)
        {
            text.Append(TextOf(first + i));
        }
        EquatableArray<Column> columns =
        [
            Fixed(DataType.Int, first, count, KeyOf),
            Fixed(DataType.BigInt, first, count, ValueOf),
            Fixed(DataType.Double, first, count, NumberOf),
            text.Build(),
            Fixed(DataType.Timestamp, first, count, TimeOf),
        ];
        return new Batch([.. columns], count);
    }

    private static FixedColumn<T> Fixed<T>(DataType type, int first, int count, Func<int, T> value)
        where T : unmanaged
    {
        var values = new T[count];
        for (var i = 0; i < count; i++)
        {
            values[i] = value(first + i);
        }
        return new FixedColumn<T>(type, values, count);
    }

    private static int KeyOf(int row) => (int)(Scattered((ulong)row) % Keys);

    private static long ValueOf(int row) => (long)(Scattered((ulong)row + 0x51ED270B) % 1_000_000);

    private static double NumberOf(int row) => ValueOf(row) / 64.0;

    private static string TextOf(int row) => string.Create(System.Globalization.CultureInfo.InvariantCulture, $"customer-{KeyOf(row)}");

    private static long TimeOf(int row) => FirstTime + (row * BetweenRows);

    // SplitMix64: the same rows on every machine.
    private static ulong Scattered(ulong seed)
    {
        var z = seed * 0x9E3779B97F4A7C15;
        z = (z ^ (z >> 30)) * 0xBF58476D1CE4E5B9;
        z = (z ^ (z >> 27)) * 0x94D049BB133111EB;
        return z ^ (z >> 31);
    }
}
