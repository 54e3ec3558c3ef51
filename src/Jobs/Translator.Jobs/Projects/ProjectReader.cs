using Translator.Backends.Streaming;
using Translator.Frontends.Profiles;
using Translator.IR;
using Translator.IR.Diagnostics;
using Translator.IR.Diagnostics.Codes;
using Translator.IR.Functions;
using Translator.Jobs.Projects.Yaml;

namespace Translator.Jobs.Projects;

/// <summary>Reads projects. All mistakes of a file are reported, each at its place.</summary>
public static class ProjectReader
{
    /// <summary>Profiles by the name that a project and the command line call them by.</summary>
    public static IReadOnlyDictionary<string, SourceProfile> Profiles { get; } =
        new Dictionary<string, SourceProfile>(StringComparer.OrdinalIgnoreCase)
        {
            ["spark"] = SourceProfile.SparkAnsi,
            ["spark-legacy"] = SourceProfile.SparkLegacy,
            ["hive"] = SourceProfile.Hive,
        };

    /// <summary>Reads a project; null after an error has been reported.</summary>
    /// <param name="path">Its folder, or its file.</param>
    /// <param name="parameters">Values of <c>${name}</c> that go before the file's own.</param>
    /// <param name="diagnostics">Where mistakes go.</param>
    public static Project? Read(string path, IReadOnlyDictionary<string, string> parameters, DiagnosticBag diagnostics)
    {
        ArgumentNullException.ThrowIfNull(path);
        ArgumentNullException.ThrowIfNull(diagnostics);
        var name = Directory.Exists(path) ? Path.Combine(path, Project.FileName) : path;
        return FileText.Read(name, "project", null, diagnostics) is { } source ? Read(source, parameters, diagnostics) : null;
    }

    /// <summary>Reads a project from its file's text, whose name is the file's path.</summary>
    public static Project? Read(SourceText source, IReadOnlyDictionary<string, string> parameters, DiagnosticBag diagnostics)
    {
        ArgumentNullException.ThrowIfNull(source);
        ArgumentNullException.ThrowIfNull(diagnostics);
        var own = new DiagnosticBag();
        var file = new YamlFile(source, parameters, own);
        var project = file.Read() is { } root ? Read(new YamlSection(file, root, "A project", ProjectKeys.Project)) : null;
        diagnostics.AddRange(own);
        return own.HasErrors ? null : project;
    }

    private static Project Read(YamlSection root)
    {
        var file = root.File;
        var parameters = root.Map("parameters").ToDictionary(static p => p.Key, static p => p.Text);
        foreach (var (name, value) in file.Parameters)
        {
            parameters[name] = value;
        }
        file.Parameters = parameters;
        var folder = Path.GetDirectoryName(file.Source.Name) is { Length: > 0 } found ? found : ".";
        var profile = ProfileOf(root);
        return new Project(root.Required("name")?.Text ?? "", folder, file.Source, profile)
        {
            Parameters = parameters,
            Settings = [.. root.Map("settings").Select(static s => new ProjectSetting(s.Key, s.Text, s.Location))],
            Functions = [.. FunctionsOf(root, profile)],
            Tables = [.. Parts(root, "tables", (name, at) => TableSection.Read(name, at, profile))],
            Jobs = [.. Parts(root, "jobs", ReadJob)],
        };
    }

    private static IEnumerable<FunctionRow> FunctionsOf(YamlSection root, SourceProfile profile)
    {
        foreach (var function in root.List("functions"))
        {
            if (DeclaredFunction.Read(function.Text, profile, function.Location, root.File.Diagnostics) is { } row)
            {
                yield return row;
            }
        }
    }

    private static SourceProfile ProfileOf(YamlSection root)
    {
        if (root.Scalar("profile") is not { } scalar)
        {
            return SourceProfile.SparkAnsi;
        }
        if (Profiles.TryGetValue(scalar.Text, out var profile))
        {
            return profile;
        }
        root.File.Report(ConfigurationErrors.BadValue, scalar.Location, "profile", $"one of {string.Join(", ", Profiles.Keys)}");
        return SourceProfile.SparkAnsi;
    }

    private static IEnumerable<T> Parts<T>(YamlSection root, string key, Func<YamlScalar, YamlSection, T?> read)
        where T : class
    {
        if (root.Section(key, key) is not { } parts)
        {
            yield break;
        }
        foreach (var name in parts.Keys)
        {
            if (read(name, parts) is { } part)
            {
                yield return part;
            }
        }
    }

    private static ProjectJob? ReadJob(YamlScalar name, YamlSection jobs)
    {
        if (jobs.Section(name.Key, "A job", ProjectKeys.Job) is not { } section)
        {
            jobs.File.Report(ConfigurationErrors.MissingKey, name.Location, "sql", $"The job {name.Key}");
            return null;
        }
        return section.Required("sql") is { } sql
            ? new ProjectJob(name.Key, sql.Text, sql.Location) { Sink = ReadSink(section), Emission = EmissionOf(section) }
            : null;
    }

    private static WindowEmission EmissionOf(YamlSection job)
    {
        switch (job.Scalar("emit"))
        {
            case null or { Text: "on-close" }:
                return WindowEmission.OnClose;
            case { Text: "update" }:
                return WindowEmission.Update;
            case var other:
                job.File.Report(ConfigurationErrors.BadValue, other.Location, "emit", "on-close or update");
                return WindowEmission.OnClose;
        }
    }

    private static ProjectSink? ReadSink(YamlSection job)
    {
        if (
            job.Section("sink", "A sink", ProjectKeys.Sink) is not { } section
            || section.Required("path") is not { } path
            || section.Required("format") is not { } format
        )
        {
            return null;
        }
        return new ProjectSink(path.Text, format.Text, section.Location)
        {
            PartitionedBy = [.. section.List("partitioned_by").Select(static p => p.Text)],
            Options = [.. section.Map("options").Select(static o => KeyValuePair.Create(o.Key, o.Text))],
        };
    }
}
