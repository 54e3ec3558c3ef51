using Translator.IR.Types;

namespace Translator.Jobs.Projects;

/// <summary>A declared column.</summary>
/// <param name="Name">The name.</param>
/// <param name="Type">The type.</param>
public sealed record ProjectColumn(string Name, DataType Type);
