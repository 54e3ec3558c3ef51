namespace Translator.Backends.Streaming.Operators;

/// <summary>A query that several places of a plan read.</summary>
/// <param name="Id">Its number.</param>
/// <param name="Name">Its name.</param>
/// <param name="Query">Its last step.</param>
public sealed record SharedStream(int Id, string Name, StreamOperator Query);
