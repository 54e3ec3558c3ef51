using Translator.IR.Diagnostics;

namespace Translator.Jobs.Projects;

/// <summary>A setting of a project's sessions, as SET would give it.</summary>
/// <param name="Name">The setting.</param>
/// <param name="Value">Its value.</param>
/// <param name="Location">Where the file says so.</param>
public sealed record ProjectSetting(string Name, string Value, Location Location);
