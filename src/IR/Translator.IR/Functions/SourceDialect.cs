namespace Translator.IR.Functions;

/// <summary>A dialect that jobs are written in. Where two differ under one name, the name leads to two rows.</summary>
public enum SourceDialect
{
    /// <summary>Spark 4 with ANSI mode on, the default.</summary>
    SparkAnsi,

    /// <summary>Spark 4 with ANSI mode off.</summary>
    SparkLegacy,

    /// <summary>Hive 4.</summary>
    Hive,

    /// <summary>Flink 2.</summary>
    Flink,
}
