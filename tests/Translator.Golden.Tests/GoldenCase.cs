using Translator.IR.Diagnostics;
using Translator.IR.Expressions;
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

    /// <summary>The real engine whose dialect the case is in: <c>hive</c> or <c>spark</c>.</summary>
    public string Engine => Facts.Profile.CastMode == CastMode.Hive ? "hive" : "spark";

    /// <summary>The real engine's rows.</summary>
    public string EngineRows => Path.Combine(Folder, $"{Engine}.rows");

    /// <summary>The condition with which the real engine refuses the query.</summary>
    public string EngineError => Path.Combine(Folder, $"{Engine}.error");

    public static IEnumerable<string> Names =>
        Directory
            .EnumerateFiles(Root, "query.sql", SearchOption.AllDirectories)
            .Select(static f => Path.GetRelativePath(Root, Path.GetDirectoryName(f) ?? Root).Replace('\\', '/'))
            .Order(StringComparer.Ordinal);

    public static GoldenCase Of(string name) => new(name);
}
