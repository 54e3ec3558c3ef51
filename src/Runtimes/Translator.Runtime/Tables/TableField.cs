using Translator.IR.Types;

namespace Translator.Runtime.Tables;

/// <summary>A column as a source gives it or a sink takes it.</summary>
/// <param name="Name">The name; compared without case.</param>
/// <param name="Type">The type.</param>
/// <param name="Nullable">Whether it can hold NULL.</param>
public sealed record TableField(string Name, DataType Type, bool Nullable = true);
