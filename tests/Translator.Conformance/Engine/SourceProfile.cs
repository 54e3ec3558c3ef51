namespace Translator.Conformance.Engine;

/// <summary>The language a session reads.</summary>
public enum SourceProfile
{
    Spark,
    Hive,
    Flink,
}
