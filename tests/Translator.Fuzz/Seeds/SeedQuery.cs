namespace Translator.Fuzz.Seeds;

/// <summary>A query that is good, or good for a diagnostic, and the tables it reads.</summary>
/// <param name="Text">The query.</param>
/// <param name="Tables">Its tables with rows.</param>
/// <param name="IsMistake">Whether it is good for a diagnostic only.</param>
internal sealed record SeedQuery(string Text, SeedTables Tables, bool IsMistake = false);
