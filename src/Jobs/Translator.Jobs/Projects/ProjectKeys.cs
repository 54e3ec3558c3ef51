namespace Translator.Jobs.Projects;

/// <summary>The keys that a project's file may have; <c>docs/translator.schema.json</c> has the same.</summary>
internal static class ProjectKeys
{
    public static readonly string[] Project = ["name", "profile", "settings", "parameters", "functions", "tables", "jobs"];

    public static readonly string[] Table = ["path", "format", "columns", "partitioned_by", "options", "event_time"];

    public static readonly string[] EventTime = ["column", "delay"];

    public static readonly string[] Job = ["sql", "sink", "emit"];

    public static readonly string[] Sink = ["path", "format", "partitioned_by", "options"];
}
