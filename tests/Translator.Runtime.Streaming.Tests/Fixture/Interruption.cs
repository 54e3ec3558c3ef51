namespace Translator.Runtime.Streaming.Tests.Fixture;

/// <summary>The process is killed here.</summary>
internal sealed class Interruption : Exception;
