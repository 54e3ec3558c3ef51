using Translator.IR.Relations;

namespace Translator.Backends.Streaming;

/// <summary>How the kept rows become an ordered answer.</summary>
/// <param name="SharedId">The shared query whose rows are kept, or null for those of the plan's root.</param>
/// <param name="Query">A query over the kept rows, which it reads as the named query number -1.</param>
public sealed record Presentation(int? SharedId, Relation Query);
