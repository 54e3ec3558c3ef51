namespace Translator.IR.Functions;

/// <summary>A name that a dialect calls a function by.</summary>
/// <param name="Dialect">The dialect.</param>
/// <param name="Name">The name, lower case.</param>
public sealed record SourceName(SourceDialect Dialect, string Name);
