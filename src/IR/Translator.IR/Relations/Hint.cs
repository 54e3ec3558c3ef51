namespace Translator.IR.Relations;

/// <summary>One hint of a <c>/*+ … */</c> comment.</summary>
/// <param name="Name">The name as written.</param>
/// <param name="Arguments">The arguments as written.</param>
public sealed record Hint(string Name, EquatableArray<string> Arguments);
