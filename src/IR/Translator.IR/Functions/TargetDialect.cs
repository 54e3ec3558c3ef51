namespace Translator.IR.Functions;

/// <summary>An engine that SQL is written for.</summary>
public enum TargetDialect
{
    /// <summary>Spark 4.</summary>
    Spark,

    /// <summary>Flink 2.</summary>
    Flink,

    /// <summary>Trino.</summary>
    Trino,

    /// <summary>Hive 4.</summary>
    Hive,

    /// <summary>DuckDB.</summary>
    DuckDb,
}
