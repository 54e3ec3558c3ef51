using Translator.IR.Types;

namespace Translator.Frontends.Catalogue;

/// <summary>A column of a table or view.</summary>
/// <param name="Name">The name as declared; compared without case.</param>
/// <param name="Type">The type.</param>
/// <param name="Nullable">Whether it can hold NULL.</param>
/// <param name="Comment">The comment, or null.</param>
public sealed record TableColumn(string Name, DataType Type, bool Nullable, string? Comment = null);
