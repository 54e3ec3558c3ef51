using Translator.Frontends.Catalogue;
using Translator.Frontends.Parameters;
using Translator.IR;
using Translator.IR.Diagnostics;
using Translator.IR.Diagnostics.Codes;
using Translator.Jobs.Connections;
using Translator.Jobs.Projects.Yaml;
using Translator.Jobs.Sessions;
using Translator.Runtime.Kernels;

namespace Translator.Jobs.Projects;

/// <summary>A project whose tables have been looked at; opens sessions for its jobs.</summary>
public sealed class OpenProject
{
    private readonly SessionOptions options;
    private readonly FileTables files;
    private readonly EquatableArray<TableDefinition> tables;
    private readonly KernelRegistry? kernels;

    private OpenProject(
        Project project,
        SessionOptions options,
        FileTables files,
        EquatableArray<TableDefinition> tables,
        KernelRegistry? kernels
    )
    {
        Project = project;
        (this.options, this.files, this.tables, this.kernels) = (options, files, tables, kernels);
    }

    /// <summary>What the project's file says.</summary>
    public Project Project { get; }

    /// <summary>The kernels of its sessions; the built-in ones when null.</summary>
    public KernelRegistry? Kernels => kernels;

    /// <summary>Looks at the tables; null after an error has been reported.</summary>
    public static OpenProject? Open(Project project, SessionOptions options, DiagnosticBag diagnostics, KernelRegistry? kernels = null)
    {
        ArgumentNullException.ThrowIfNull(project);
        ArgumentNullException.ThrowIfNull(diagnostics);
        var settings = new SessionSettings(project.Profile, options);
        foreach (var setting in project.Settings)
        {
            if (!settings.TrySet(setting.Name, setting.Value))
            {
                diagnostics.Report(ConfigurationErrors.UnknownSetting, setting.Location, setting.Name);
            }
        }
        var files = new FileTables(project.Folder, settings.Options.Zone);
        return ProjectTables.Define(project, files, diagnostics) is { } tables
            ? new OpenProject(project, options, files, tables, kernels)
            : null;
    }

    /// <summary>A session with the project's tables and settings.</summary>
    /// <param name="keepsWrites">Whether what its statements write stays in memory.</param>
    public TranslatorSession OpenSession(bool keepsWrites = false)
    {
        var session = new TranslatorSession(Project.Profile, options, kernels, files.Find, keepsWrites);
        foreach (var setting in Project.Settings)
        {
            session.Settings.TrySet(setting.Name, setting.Value);
        }
        session.Functions = session.Functions.With(Project.Functions);
        foreach (var table in tables)
        {
            session.Catalogue.Add(table);
        }
        return session;
    }

    /// <summary>The text of a job's script with its parameters; null after an error has been reported.</summary>
    public SourceText? ReadScript(ProjectJob job, DiagnosticBag diagnostics)
    {
        ArgumentNullException.ThrowIfNull(job);
        ArgumentNullException.ThrowIfNull(diagnostics);
        var own = new DiagnosticBag();
        var text = FileText.Read(Project.Resolve(job.Sql), "SQL file", job.Location, own);
        var filled = text is null ? null : ParameterSubstitution.Apply(text, Project.Parameters, own);
        diagnostics.AddRange(own);
        return own.HasErrors ? null : filled;
    }

    /// <summary>The jobs of some names, or all; null after an error has been reported.</summary>
    public EquatableArray<ProjectJob>? SelectJobs(IReadOnlyCollection<string> names, DiagnosticBag diagnostics)
    {
        ArgumentNullException.ThrowIfNull(names);
        ArgumentNullException.ThrowIfNull(diagnostics);
        var known = Project.Jobs.Select(static j => j.Name).ToList();
        var unknown = names.Where(n => !known.Contains(n)).ToList();
        foreach (var name in unknown)
        {
            var missing = new Diagnostic(ConfigurationErrors.UnknownJob, null, name);
            diagnostics.Add(
                NearestName.Of(name, known) is { } near
                    ? missing.WithHelp($"Did you mean {near}?")
                    : missing.WithHelp($"Its jobs are {string.Join(", ", known)}.")
            );
        }
        return unknown.Count > 0 ? null : [.. Project.Jobs.Where(j => names.Count == 0 || names.Contains(j.Name))];
    }
}
