using Translator.Frontends.Profiles;
using Translator.IR;
using Translator.IR.Diagnostics;
using Translator.IR.Functions;

namespace Translator.Jobs.Projects;

/// <summary>What a project's file says.</summary>
/// <param name="Name">The name.</param>
/// <param name="Folder">The folder that relative paths count from.</param>
/// <param name="Source">The file's text.</param>
/// <param name="Profile">How its SQL is read.</param>
public sealed record Project(string Name, string Folder, SourceText Source, SourceProfile Profile)
{
    /// <summary>The name of a project's file in its folder.</summary>
    public const string FileName = "translator.yaml";

    /// <summary>Settings of every job's session.</summary>
    public EquatableArray<ProjectSetting> Settings { get; init; } = [];

    /// <summary>Values of <c>${name}</c>, those of the command line before those of the file.</summary>
    public IReadOnlyDictionary<string, string> Parameters { get; init; } = new Dictionary<string, string>();

    /// <summary>Functions that scripts call and that are only declared.</summary>
    public EquatableArray<FunctionRow> Functions { get; init; } = [];

    /// <summary>The tables.</summary>
    public EquatableArray<ProjectTable> Tables { get; init; } = [];

    /// <summary>The jobs.</summary>
    public EquatableArray<ProjectJob> Jobs { get; init; } = [];

    /// <summary>A path of the project, from the folder that the program runs in.</summary>
    public string Resolve(string path) => Path.IsPathRooted(path) ? path : Path.Combine(Folder, path);
}
