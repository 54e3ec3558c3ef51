using Translator.Testing.Engines;

namespace Translator.Conformance.Engine.Real;

internal sealed class RealSparkSession(EngineProcess process) : ISession
{
    private const string ZoneKey = "spark.sql.session.timeZone";
    private const string BinaryKey = "spark.sql.binaryOutputStyle";
    private TimeZoneInfo zone = TimeZoneInfo.Utc;
    private string binaryStyle = "UTF-8";

    public StatementResult Execute(string sql, ExecutionMode mode, CancellationToken cancellation) =>
        process.Run(sql) switch
        {
            EngineAnswer.Rows rows => new StatementResult.Answer(Render(rows.Table)),
            EngineAnswer.Refused refused => Failure(refused),
            _ => throw new InvalidOperationException("not an answer"),
        };

    public StatementResult Analyse(string sql, CancellationToken cancellation) =>
        new StatementResult.Failure("TR5000", "the real engine only runs statements", FailureKind.Unsupported);

    public bool TrySetConf(string key, string value)
    {
        if (key == ZoneKey)
        {
            zone = TimeZoneInfo.FindSystemTimeZoneById(value);
        }
        else if (key == BinaryKey)
        {
            binaryStyle = value;
        }

        return process.Run($"SET {key}={value}") is EngineAnswer.Rows;
    }

    public void CreateTable(TableData table) =>
        process.CreateTable(
            table.Name,
            new EngineTable([.. table.Columns.Select(static column => new EngineColumn(column.Name, column.TypeText))], table.Rows)
        );

    public bool TryAddStandIn(StandIn standIn) => false;

    public void Dispose() { }

    private static StatementResult.Failure Failure(EngineAnswer.Refused refused)
    {
        // Without a condition the code is the exception's class.
        var condition = refused.Code.Any(char.IsLower) ? null : refused.Code;
        return new StatementResult.Failure(refused.Code, refused.Message, FailureKind.Mistake, condition, refused.SqlState);
    }

    private ResultTable Render(EngineTable table)
    {
        var shapes = table.Columns.Select(static column => SparkTypeText.Parse(column.TypeText)).ToList();
        var text = new SparkCellText(zone, binaryStyle);
        return new ResultTable(
            [.. table.Columns.Select(static column => new TableColumn(column.Name, column.TypeText))],
            [.. table.Rows.Select(row => (IReadOnlyList<string?>)[.. row.Select((cell, i) => text.Of(cell, shapes[i]))])]
        );
    }
}
