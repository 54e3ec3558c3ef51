namespace Translator.Runtime.Streaming.Operators;

/// <summary>The bounds of a session; a row at its end still joins it.</summary>
internal readonly record struct Session(long Start, long End);
