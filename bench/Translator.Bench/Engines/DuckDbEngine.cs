using System.Globalization;
using DuckDB.NET.Data;
using Translator.Bench.Data;

namespace Translator.Bench.Engines;

/// <summary>DuckDB inside this process, on one thread, with the same rows in its memory. Its answer goes into a temporary table.</summary>
internal sealed class DuckDbEngine(DuckDBConnection connection, string sql) : IEngine
{
    public string Name => "duckdb";

    /// <summary>A database that holds the rows.</summary>
    public static DuckDBConnection Open(Events events)
    {
        var connection = new DuckDBConnection("DataSource=:memory:");
        connection.Open();
        Execute(connection, "SET threads = 1");
        events.CopyTo(connection);
        return connection;
    }

    public Answer Run()
    {
        Execute(connection, $"CREATE OR REPLACE TEMP TABLE answer AS {sql}");
        return default;
    }

    /// <summary>What the last run answered; not timed.</summary>
    public Answer LastAnswer()
    {
        using var command = connection.CreateCommand();
        command.CommandText =
            "SELECT column_name FROM duckdb_columns() WHERE table_name = 'answer' AND data_type IN ('BIGINT', 'HUGEINT') LIMIT 1";
        var column = command.ExecuteScalar() as string;
        command.CommandText = $"SELECT count(*)::VARCHAR, coalesce(sum({column ?? "0"}), 0)::VARCHAR FROM answer";
        using var reader = command.ExecuteReader();
        reader.Read();
        return new Answer(
            long.Parse(reader.GetString(0), CultureInfo.InvariantCulture),
            Int128.Parse(reader.GetString(1), CultureInfo.InvariantCulture)
        );
    }

    private static void Execute(DuckDBConnection connection, string sql)
    {
        using var command = connection.CreateCommand();
        command.CommandText = sql;
        command.ExecuteNonQuery();
    }
}
