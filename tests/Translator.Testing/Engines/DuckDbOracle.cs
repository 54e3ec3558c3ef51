using System.Globalization;
using System.Text;
using DuckDB.NET.Data;

namespace Translator.Testing.Engines;

/// <summary>DuckDB inside the test process: an engine to compare with that is always there. Instants are shown in UTC.</summary>
public sealed class DuckDbOracle : IDisposable
{
    private const int RowsInOneInsert = 1000;
    private readonly DuckDBConnection connection = new("DataSource=:memory:");

    public DuckDbOracle()
    {
        connection.Open();
        Execute("SET TimeZone = 'UTC'");
        Execute("SET threads = 1");
    }

    /// <summary>Makes a table from rows in the canonical text; the columns' types are spelled as Spark spells them.</summary>
    public void CreateTable(string name, EngineTable table)
    {
        ArgumentNullException.ThrowIfNull(table);
        var shapes = table.Columns.Select(static column => SparkTypeText.Parse(column.TypeText)).ToList();
        var columns = table.Columns.Select((column, i) => $"{DuckDbTypeText.Quote(column.Name)} {DuckDbTypeText.OfSparkType(shapes[i])}");
        Execute($"CREATE OR REPLACE TABLE {DuckDbTypeText.Quote(name)} ({string.Join(", ", columns)})");
        foreach (var chunk in table.Rows.Chunk(RowsInOneInsert))
        {
            var insert = new StringBuilder($"INSERT INTO {DuckDbTypeText.Quote(name)} VALUES ");
            insert.AppendJoin(
                ", ",
                chunk.Select(row => $"({string.Join(", ", row.Select((cell, i) => DuckDbLiteral.Of(cell, shapes[i])))})")
            );
            Execute(insert.ToString());
        }
    }

    /// <summary>Runs a query or a command in DuckDB's own SQL.</summary>
    public EngineAnswer Run(string sql)
    {
        ArgumentNullException.ThrowIfNull(sql);
        try
        {
            return new EngineAnswer.Rows(IsQuery(sql) ? Query(sql) : Command(sql), []);
        }
        catch (DuckDBException exception)
        {
            return new EngineAnswer.Refused(exception.ErrorType.ToString(), null, exception.Message);
        }
    }

    public void Dispose() => connection.Dispose();

    private static bool IsQuery(string sql)
    {
        var start = sql.AsSpan().TrimStart(" \t\r\n(");
        return start.StartsWith("select", StringComparison.OrdinalIgnoreCase)
            || start.StartsWith("with", StringComparison.OrdinalIgnoreCase)
            || start.StartsWith("from", StringComparison.OrdinalIgnoreCase)
            || start.StartsWith("values", StringComparison.OrdinalIgnoreCase);
    }

    private EngineTable Command(string sql)
    {
        Execute(sql);
        return new EngineTable([], []);
    }

    private EngineTable Query(string sql)
    {
        var query = sql.TrimEnd().TrimEnd(';');
        var columns = Describe(query);
        var shapes = columns.Select(static column => DuckDbTypeText.Parse(column.TypeText)).ToList();

        var names = Enumerable.Range(0, columns.Count).Select(static i => string.Create(CultureInfo.InvariantCulture, $"c{i}")).ToList();
        var outputs = names.Select((name, i) => DuckDbCells.Output(name, shapes[i]));
        using var command = connection.CreateCommand();
        command.CommandText = $"SELECT {string.Join(", ", outputs)} FROM ({query}) AS q({string.Join(", ", names)})";
        using var reader = command.ExecuteReader();
        var rows = new List<IReadOnlyList<string?>>();
        while (reader.Read())
        {
            var row = new string?[columns.Count];
            for (var i = 0; i < row.Length; i++)
            {
                row[i] = reader.IsDBNull(i) ? null : DuckDbCells.Text(reader.GetString(i), shapes[i]);
            }

            rows.Add(row);
        }

        return new EngineTable(columns, rows);
    }

    private List<EngineColumn> Describe(string query)
    {
        using var command = connection.CreateCommand();
        command.CommandText = $"DESCRIBE {query}";
        using var reader = command.ExecuteReader();
        var columns = new List<EngineColumn>();
        while (reader.Read())
        {
            columns.Add(new EngineColumn(reader.GetString(0), reader.GetString(1)));
        }

        return columns;
    }

    private void Execute(string sql)
    {
        using var command = connection.CreateCommand();
        command.CommandText = sql;
        command.ExecuteNonQuery();
    }
}
