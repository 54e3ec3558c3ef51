namespace Translator.Testing.Engines;

/// <summary>A column with its type as the engine spells it.</summary>
public sealed record EngineColumn(string Name, string TypeText);
