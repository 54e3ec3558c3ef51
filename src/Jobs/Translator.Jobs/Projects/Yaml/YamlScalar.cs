using Translator.IR.Diagnostics;

namespace Translator.Jobs.Projects.Yaml;

/// <summary>A value of a project's file, with its parameters filled in.</summary>
/// <param name="Key">The key it stands under.</param>
/// <param name="Text">The value.</param>
/// <param name="Location">Where it stands.</param>
internal sealed record YamlScalar(string Key, string Text, Location Location);
