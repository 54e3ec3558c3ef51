using Translator.IR.Diagnostics;
using Translator.Testing;

namespace Translator.Golden.Tests;

/// <summary>A folder <c>golden/queries/TOPIC/CASE</c>: a query, its tables, and what is recorded about it.</summary>
internal sealed class GoldenCase
{
    public static readonly string Root = Repository.PathOf("golden", "queries");

    private GoldenCase(string name)
    {
        Name = name;
        Folder = Path.Combine(Root, name);
        Facts = CaseFacts.Read(Path.Combine(Folder, "case.yaml"));
    }

    public string Name { get; }

    public string Folder { get; }

    public CaseFacts Facts { get; }

    public SourceText Query => new("query.sql", File.ReadAllText(Path.Combine(Folder, "query.sql")));

    public SourceText Tables => new("tables.sql", File.ReadAllText(Path.Combine(Folder, "tables.sql")));

    /// <summary>Real Spark's rows.</summary>
    public string SparkRows => Path.Combine(Folder, "spark.rows");

    /// <summary>The condition with which real Spark refuses the query.</summary>
    public string SparkError => Path.Combine(Folder, "spark.error");

    public static IEnumerable<string> Names =>
        Directory
            .EnumerateFiles(Root, "query.sql", SearchOption.AllDirectories)
            .Select(static f => Path.GetRelativePath(Root, Path.GetDirectoryName(f) ?? Root).Replace('\\', '/'))
            .Order(StringComparer.Ordinal);

    public static GoldenCase Of(string name) => new(name);
}
