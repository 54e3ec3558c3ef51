namespace Translator.Runtime.Hashing;

/// <summary>Where a row lies in a <see cref="RowArena"/>.</summary>
internal readonly record struct RowPlace(int Chunk, int Start, int Length);
