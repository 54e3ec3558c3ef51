using Translator.IR;

namespace Translator.Connectors.Files;

/// <summary>One file of a table.</summary>
/// <param name="Path">Where it is.</param>
/// <param name="Name">Its path below the table's folder, with slashes.</param>
/// <param name="Partition">The names and texts of the <c>k=v</c> folders it lies in; null stands for NULL.</param>
public sealed record DataFile(string Path, string Name, EquatableArray<KeyValuePair<string, string?>> Partition);
